package id.bangga.instrumen;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Instrumen.Identitas;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The usual changes of an instrument, each as a function from how it is to how it shall be.
public final class Suntingan {
  private Suntingan() {}

  /// Other name, legal basis or confirmation; kind, year and version stay.
  public static UnaryOperator<Instrumen> identitas(
      String nama, String dasar, boolean terverifikasi) {
    return instrumen -> {
      Identitas lama = instrumen.identitas();
      return instrumen.dengan(
          new Identitas(lama.kode(), nama, lama.tahun(), lama.versi(), dasar, terverifikasi));
    };
  }

  /// The whole tree anew, as an import brings it.
  public static UnaryOperator<Instrumen> isi(List<Komponen> komponen) {
    return instrumen -> instrumen.dengan(komponen);
  }

  /// A new branch at the end, below `induk` or at the top.
  public static UnaryOperator<Instrumen> tambahKomponen(
      @Nullable String induk, String kode, String nama) {
    var baru = new Komponen(0, kode, nama, List.of(), List.of());
    return instrumen ->
        induk == null
            ? instrumen.dengan(tambah(instrumen.komponen(), baru))
            : padaKomponen(instrumen, induk, lama -> lama.beranak(tambah(lama.anak(), baru)));
  }

  public static UnaryOperator<Instrumen> ubahKomponen(String kodeLama, String kode, String nama) {
    return instrumen ->
        padaKomponen(
            instrumen,
            kodeLama,
            lama -> new Komponen(lama.id(), kode, nama, lama.anak(), lama.indikator()));
  }

  /// Takes a branch away with everything below it.
  public static UnaryOperator<Instrumen> hapusKomponen(String kode) {
    return instrumen -> {
      wajib(instrumen.komponen(kode), "Komponen " + kode);
      return instrumen.dengan(tanpaKomponen(instrumen.komponen(), kode));
    };
  }

  /// One place up (-1) or down (+1) among its siblings; at the end it stays.
  public static UnaryOperator<Instrumen> geserKomponen(String kode, int arah) {
    Predicate<Komponen> dia = satu -> satu.kode().equals(kode);
    return instrumen ->
        instrumen.dengan(
            padaSetiapDaftar(instrumen.komponen(), daftar -> geser(daftar, dia, arah)));
  }

  /// A new indicator at the end of a branch.
  public static UnaryOperator<Instrumen> tambahIndikator(String komponen, Indikator baru) {
    return instrumen ->
        padaKomponen(
            instrumen, komponen, lama -> lama.berindikator(tambah(lama.indikator(), baru)));
  }

  /// Other content for an indicator; in another branch it goes to the end.
  public static UnaryOperator<Instrumen> ubahIndikator(
      String kodeLama, String komponen, Indikator baru) {
    return instrumen -> {
      Indikator lama = wajib(instrumen.indikator(kodeLama), "Indikator " + kodeLama);
      Komponen tempat = wajib(instrumen.komponenDari(lama), "Komponen");
      if (tempat.kode().equals(komponen)) {
        return padaKomponen(
            instrumen,
            komponen,
            satu -> satu.berindikator(ganti(satu.indikator(), kodeLama, baru)));
      }
      return tambahIndikator(komponen, baru).apply(hapusIndikator(kodeLama).apply(instrumen));
    };
  }

  public static UnaryOperator<Instrumen> hapusIndikator(String kode) {
    return instrumen -> {
      Indikator lama = wajib(instrumen.indikator(kode), "Indikator " + kode);
      Komponen tempat = wajib(instrumen.komponenDari(lama), "Komponen");
      return padaKomponen(
          instrumen,
          tempat.kode(),
          satu ->
              satu.berindikator(
                  satu.indikator().stream().filter(i -> !i.kode().equals(kode)).toList()));
    };
  }

  /// One place up (-1) or down (+1) within its branch; at the end it stays.
  public static UnaryOperator<Instrumen> geserIndikator(String kode, int arah) {
    return instrumen -> {
      Indikator lama = wajib(instrumen.indikator(kode), "Indikator " + kode);
      Komponen tempat = wajib(instrumen.komponenDari(lama), "Komponen");
      return padaKomponen(
          instrumen,
          tempat.kode(),
          satu -> satu.berindikator(geser(satu.indikator(), i -> i.kode().equals(kode), arah)));
    };
  }

  /// Other weights for the named indicators; the rest stays.
  public static UnaryOperator<Instrumen> bobot(Map<String, BigDecimal> baru) {
    return instrumen ->
        instrumen.dengan(
            padaSetiapKomponen(
                instrumen.komponen(),
                satu ->
                    satu.berindikator(
                        satu.indikator().stream()
                            .map(i -> i.berbobot(baru.getOrDefault(i.kode(), i.bobot())))
                            .toList())));
  }

  private static Instrumen padaKomponen(
      Instrumen instrumen, String kode, UnaryOperator<Komponen> ubahan) {
    wajib(instrumen.komponen(kode), "Komponen " + kode);
    return instrumen.dengan(
        padaSetiapKomponen(
            instrumen.komponen(), satu -> satu.kode().equals(kode) ? ubahan.apply(satu) : satu));
  }

  private static List<Komponen> padaSetiapKomponen(
      List<Komponen> daftar, UnaryOperator<Komponen> ubahan) {
    return daftar.stream()
        .map(satu -> satu.beranak(padaSetiapKomponen(satu.anak(), ubahan)))
        .map(ubahan)
        .toList();
  }

  private static List<Komponen> padaSetiapDaftar(
      List<Komponen> daftar, UnaryOperator<List<Komponen>> ubahan) {
    return ubahan.apply(
        daftar.stream().map(satu -> satu.beranak(padaSetiapDaftar(satu.anak(), ubahan))).toList());
  }

  private static List<Komponen> tanpaKomponen(List<Komponen> daftar, String kode) {
    return padaSetiapDaftar(
        daftar, satu -> satu.stream().filter(k -> !k.kode().equals(kode)).toList());
  }

  private static List<Indikator> ganti(List<Indikator> daftar, String kode, Indikator baru) {
    return daftar.stream().map(satu -> satu.kode().equals(kode) ? baru : satu).toList();
  }

  private static <T> List<T> tambah(List<T> daftar, T baru) {
    var hasil = new ArrayList<>(daftar);
    hasil.add(baru);
    return hasil;
  }

  private static <T> List<T> geser(List<T> daftar, Predicate<T> dia, int arah) {
    var hasil = new ArrayList<>(daftar);
    for (int i = 0; i < hasil.size(); i++) {
      int ke = i + arah;
      if (dia.test(hasil.get(i)) && ke >= 0 && ke < hasil.size()) {
        hasil.set(i, hasil.set(ke, hasil.get(i)));
        break;
      }
    }
    return hasil;
  }

  private static <T> T wajib(Optional<T> ada, String apa) {
    return ada.orElseThrow(() -> new TidakDitemukan(apa));
  }
}
