package id.bangga.akun;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.JsonKanonik;
import id.bangga.web.PenyediaBeranda.ButirBeranda;
import id.bangga.web.PenyediaBeranda.KartuBeranda;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cards of the front page, in their order, as text and back: each a list of its parts.
final class KartuTersimpan {
  private KartuTersimpan() {}

  static String tulis(List<KartuBeranda> kartu) {
    return JsonKanonik.tulis(kartu.stream().map(KartuTersimpan::bagian).toList());
  }

  static List<KartuBeranda> baca(byte[] teks) {
    List<?> kartu = daftar(BacaJson.baca(teks).nilai());
    return IntStream.range(0, kartu.size())
        .mapToObj(urutan -> kartu(urutan, daftar(kartu.get(urutan))))
        .toList();
  }

  private static List<Object> bagian(KartuBeranda kartu) {
    return List.of(
        kartu.judul(),
        kartu.angka(),
        kartu.keterangan(),
        kartu.tautan(),
        kartu.href(),
        kartu.butir().stream().map(b -> List.of(b.teks(), b.nilai(), b.href())).toList());
  }

  private static KartuBeranda kartu(int urutan, List<?> bagian) {
    return new KartuBeranda(
        urutan,
        teks(bagian, 0),
        teks(bagian, 1),
        teks(bagian, 2),
        teks(bagian, 3),
        teks(bagian, 4),
        daftar(bagian.get(5)).stream().map(butir -> butir(daftar(butir))).toList());
  }

  private static ButirBeranda butir(List<?> bagian) {
    return new ButirBeranda(teks(bagian, 0), teks(bagian, 1), teks(bagian, 2));
  }

  private static String teks(List<?> bagian, int ke) {
    return String.valueOf(bagian.get(ke));
  }

  private static List<?> daftar(@Nullable Object nilai) {
    if (nilai instanceof List<?> daftar) {
      return daftar;
    }
    throw new IllegalStateException("kartu beranda yang tersimpan tidak terbaca");
  }
}
