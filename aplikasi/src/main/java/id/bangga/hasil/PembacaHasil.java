package id.bangga.hasil;

import id.bangga.desk.AturanFinal;
import id.bangga.desk.KunciDesk;
import id.bangga.desk.Lapangan.TemuanLapangan;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.Sanggahan;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.InstrumenJson;
import id.bangga.instrumen.Jawaban;
import id.bangga.juri.PenentuSeri;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the content of a frozen result. Indicators carry no database key in a file, hence 0.
final class PembacaHasil {
  private static final KunciDesk TANPA_KUNCI = new KunciDesk(0, 0);

  private PembacaHasil() {}

  static IsiHasil baca(BacaObjek isi) {
    return new IsiHasil(
        isi.bulat("tahun"),
        InstrumenJson.instrumen(isi.anak("instrumen").objek()),
        parameter(isi.anak("parameter")),
        kriteria(isi.daftar("kriteria")),
        unik(isi.daftar("unit").stream().map(PembacaHasil::unit).toList(), IsiHasil.Unit::kode),
        isi.daftar("penetapan").stream().map(PembacaHasil::penetapan).toList(),
        unik(
            isi.daftar("juri").stream()
                .map(satu ->
                    new IsiHasil.Juri(
                        satu.teks("kode"), satu.teks("lembaga"), satu.benar("eksternal")))
                .toList(),
            IsiHasil.Juri::kode),
        isi.daftar("benturan").stream()
            .map(satu -> new IsiHasil.Benturan(satu.teks("juri"), satu.teks("unit")))
            .toList(),
        isi.daftar("skorJuri").stream()
            .map(satu ->
                new IsiHasil.SkorJuri(satu.teks("juri"), satu.teks("unit"), satu.petaAngka("skor")))
            .toList(),
        isi.daftar("pleno").stream()
            .collect(Collectors.toMap(s -> s.teks("unit"), s -> s.teks("keputusan"), (a, _) -> a)),
        isi.daftar("seri").stream()
            .collect(
                Collectors.toMap(
                    s -> s.teks("unit"),
                    s -> new IsiHasil.Seri(s.bulat("urutan"), s.teks("alasan")),
                    (a, _) -> a)),
        isi.daftar("hasil").stream().map(PembacaHasil::baris).toList());
  }

  private static <T> Map<String, T> unik(List<T> daftar, Function<T, String> kode) {
    Map<String, T> hasil = new LinkedHashMap<>();
    for (T satu : daftar) {
      if (hasil.put(kode.apply(satu), satu) != null) {
        throw new BacaObjek.Rusak("Kode %s tertulis dua kali.".formatted(kode.apply(satu)));
      }
    }
    return hasil;
  }

  private static IsiHasil.Parameter parameter(BacaObjek p) {
    return new IsiHasil.Parameter(
        p.angka("BOBOT_DESK"),
        p.angka("BOBOT_JURI"),
        p.angka("AMBANG_REKONSILIASI"),
        p.angka("AMBANG_RENTANG_JURI"),
        p.angka("AMBANG_SERI"),
        p.angka("BUANG_TERTINGGI_TERENDAH").signum() != 0,
        p.ada("PERINGKAT_DISESUAIKAN_RESMI")
            && p.angka("PERINGKAT_DISESUAIKAN_RESMI").signum() != 0,
        p.petaAngka("finalis"));
  }

  private static Map<String, BigDecimal> kriteria(List<BacaObjek> daftar) {
    Map<String, BigDecimal> hasil = new LinkedHashMap<>();
    daftar.forEach(satu -> hasil.put(satu.teks("kode"), satu.angka("bobot")));
    return hasil;
  }

  private static IsiHasil.Unit unit(BacaObjek satu) {
    Map<String, IsiHasil.Indikator> indikator = new LinkedHashMap<>();
    satu.peta("indikator").forEach((kode, isi) -> indikator.put(kode, indikator(isi)));
    return new IsiHasil.Unit(satu.teks("kode"), satu.teks("nama"), satu.teks("klaster"), indikator);
  }

  private static IsiHasil.Indikator indikator(BacaObjek satu) {
    return new IsiHasil.Indikator(
        new AturanFinal.Berkas(
            nilai(satu.daftar("evaluator")),
            satu.ada("rekonsiliasi") ? List.of(rekonsiliasi(satu.anak("rekonsiliasi"))) : List.of(),
            satu.ada("sanggahan") ? List.of(sanggahan(satu.anak("sanggahan"))) : List.of(),
            satu.ada("lapangan") ? List.of(lapangan(satu.anak("lapangan"))) : List.of()),
        satu.ada("otomatis") ? jawaban(satu.anak("otomatis")) : null,
        satu.teks("asal"),
        satu.angkaAtauNihil("skor"),
        satu.teks("alasan"));
  }

  private static List<NilaiEvaluator> nilai(List<BacaObjek> daftar) {
    List<NilaiEvaluator> hasil = new ArrayList<>();
    for (BacaObjek satu : daftar) {
      hasil.add(
          new NilaiEvaluator(
              0, hasil.size() + 1, temuan(satu), satu.teks("catatan"), 1, Instant.EPOCH));
    }
    return hasil;
  }

  private static Temuan temuan(BacaObjek satu) {
    return new Temuan(
        jawaban(satu.anak("jawaban")), satu.benar("buktiSah"), satu.angkaAtauNihil("skor"));
  }

  private static Jawaban jawaban(BacaObjek satu) {
    return InstrumenJson.jawaban(satu.objek());
  }

  private static Rekonsiliasi rekonsiliasi(BacaObjek satu) {
    return new Rekonsiliasi(0, temuan(satu), satu.teks("alasan"), 0, Instant.EPOCH);
  }

  private static Sanggahan sanggahan(BacaObjek satu) {
    var putusan = pilihan(satu, "putusan", Sanggahan.PutusanSanggah.values());
    return new Sanggahan(
        0,
        TANPA_KUNCI,
        0,
        satu.teks("keberatan"),
        0,
        Instant.EPOCH,
        new Sanggahan.Jawab(
            putusan,
            satu.teks("alasan"),
            putusan == Sanggahan.PutusanSanggah.DITERIMA ? temuan(satu) : null,
            0,
            Instant.EPOCH));
  }

  private static TemuanLapangan lapangan(BacaObjek satu) {
    return new TemuanLapangan(0, temuan(satu), satu.teks("alasan"));
  }

  private static IsiHasil.Penetapan penetapan(BacaObjek satu) {
    return new IsiHasil.Penetapan(
        satu.teks("klaster"), satu.daftarTeks("finalis"), satu.benar("pleno"), satu.teks("alasan"));
  }

  private static IsiHasil.Baris baris(BacaObjek satu) {
    return new IsiHasil.Baris(
        satu.teks("unit"),
        satu.teks("klaster"),
        satu.angka("nilaiDesk"),
        satu.angkaAtauNihil("nilaiJuri"),
        satu.angka("nilaiAkhir"),
        satu.bulat("peringkat"),
        pilihan(satu, "penentu", PenentuSeri.values()));
  }

  private static <E extends Enum<E>> E pilihan(BacaObjek satu, String nama, E[] semua) {
    String isi = satu.teks(nama);
    return Arrays.stream(semua)
        .filter(e -> e.name().equals(isi))
        .findFirst()
        .orElseThrow(() ->
            new BacaObjek.Rusak("%s.%s tidak dikenal: %s".formatted(satu.tempat(), nama, isi)));
  }
}
