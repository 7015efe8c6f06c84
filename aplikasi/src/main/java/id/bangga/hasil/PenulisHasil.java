package id.bangga.hasil;

import id.bangga.basisdata.KunciInstalasi;
import id.bangga.berkas.JsonKanonik;
import id.bangga.desk.Sanggahan;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.InstrumenJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Writes the content of a frozen result: the object whose canonical bytes are hashed and signed.
/// All numbers that are figures stand as decimal text, so that no reader rounds them.
final class PenulisHasil {
  private PenulisHasil() {}

  /// The whole file: format, content, hash, signature.
  static byte[] berkas(
      Map<String, @Nullable Object> isi, UnaryOperator<String> tandaTangani, String publik) {
    String sidik = JsonKanonik.sidik(isi);
    Map<String, @Nullable Object> dokumen = new LinkedHashMap<>();
    dokumen.put("format", Verifikasi.FORMAT);
    dokumen.put("isi", isi);
    dokumen.put("kunciPublik", publik);
    dokumen.put("sidik", sidik);
    dokumen.put("tandaTangan", tandaTangani.apply(sidik));
    return JsonKanonik.tulis(dokumen).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] berkas(Map<String, @Nullable Object> isi, KunciInstalasi kunci) {
    return berkas(isi, kunci::tandaTangani, kunci.publik());
  }

  /// @param keterangan facts around the result that nothing is derived from
  static Map<String, @Nullable Object> isi(
      IsiHasil hasil, Map<String, ? extends @Nullable Object> keterangan) {
    Map<String, @Nullable Object> isi = new LinkedHashMap<>(keterangan);
    isi.put("tahun", hasil.tahun());
    isi.put("instrumen", InstrumenJson.dari(hasil.instrumen()));
    isi.put("parameter", parameter(hasil.parameter()));
    isi.put(
        "kriteria",
        hasil.kriteria().entrySet().stream()
            .map(satu -> Map.of("kode", satu.getKey(), "bobot", teks(satu.getValue())))
            .toList());
    isi.put("unit", hasil.unit().values().stream().map(PenulisHasil::unit).toList());
    isi.put(
        "penetapan",
        hasil.penetapan().stream()
            .map(satu ->
                Map.of(
                    "klaster", satu.klaster(),
                    "finalis", satu.finalis(),
                    "pleno", satu.pleno(),
                    "alasan", satu.alasan()))
            .toList());
    isiJuri(isi, hasil);
    isi.put("hasil", hasil.hasil().stream().map(PenulisHasil::baris).toList());
    return isi;
  }

  private static void isiJuri(Map<String, @Nullable Object> isi, IsiHasil hasil) {
    isi.put(
        "juri",
        hasil.juri().values().stream()
            .map(satu ->
                Map.of(
                    "kode", satu.kode(),
                    "lembaga", satu.lembaga(),
                    "eksternal", satu.eksternal()))
            .toList());
    isi.put(
        "benturan",
        hasil.benturan().stream()
            .map(satu -> Map.of("juri", satu.juri(), "unit", satu.unit()))
            .toList());
    isi.put(
        "skorJuri",
        hasil.skorJuri().stream()
            .map(satu ->
                Map.of("juri", satu.juri(), "unit", satu.unit(), "skor", angka(satu.skor())))
            .toList());
    isi.put(
        "pleno",
        hasil.pleno().entrySet().stream()
            .map(satu -> Map.of("unit", satu.getKey(), "keputusan", satu.getValue()))
            .toList());
    isi.put(
        "seri",
        hasil.seri().entrySet().stream()
            .map(satu ->
                Map.of(
                    "unit", satu.getKey(),
                    "urutan", satu.getValue().urutan(),
                    "alasan", satu.getValue().alasan()))
            .toList());
  }

  private static Map<String, Object> parameter(IsiHasil.Parameter p) {
    Map<String, Object> hasil = new LinkedHashMap<>();
    hasil.put("BOBOT_DESK", teks(p.bobotDesk()));
    hasil.put("BOBOT_JURI", teks(p.bobotJuri()));
    hasil.put("AMBANG_REKONSILIASI", teks(p.ambangRekonsiliasi()));
    hasil.put("AMBANG_RENTANG_JURI", teks(p.ambangRentangJuri()));
    hasil.put("AMBANG_SERI", teks(p.ambangSeri()));
    hasil.put("BUANG_TERTINGGI_TERENDAH", p.buangTertinggiTerendah() ? "1" : "0");
    hasil.put("PERINGKAT_DISESUAIKAN_RESMI", p.peringkatDisesuaikanResmi() ? "1" : "0");
    hasil.put("finalis", angka(p.finalis()));
    return hasil;
  }

  private static Map<String, Object> unit(IsiHasil.Unit unit) {
    Map<String, Object> indikator = new LinkedHashMap<>();
    unit.indikator().forEach((kode, isi) -> indikator.put(kode, indikator(isi)));
    Map<String, Object> hasil = new LinkedHashMap<>();
    hasil.put("kode", unit.kode());
    hasil.put("nama", unit.nama());
    hasil.put("klaster", unit.klaster());
    hasil.put("indikator", indikator);
    return hasil;
  }

  private static Map<String, @Nullable Object> indikator(IsiHasil.Indikator isi) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put(
        "evaluator",
        isi.berkas().nilai().stream()
            .map(satu -> temuan(satu.temuan(), Map.of("catatan", satu.catatan())))
            .toList());
    isi.berkas()
        .rekonsiliasi()
        .forEach(satu ->
            hasil.put("rekonsiliasi", temuan(satu.temuan(), Map.of("alasan", satu.alasan()))));
    isi.berkas().sanggahan().forEach(satu -> hasil.put("sanggahan", sanggahan(satu)));
    isi.berkas()
        .lapangan()
        .forEach(
            satu -> hasil.put("lapangan", temuan(satu.temuan(), Map.of("alasan", satu.catatan()))));
    if (isi.otomatis() != null) {
      hasil.put("otomatis", InstrumenJson.dari(isi.otomatis()));
    }
    hasil.put("asal", isi.asal());
    hasil.put("skor", teksAtauNihil(isi.skor()));
    hasil.put("alasan", isi.alasan());
    return hasil;
  }

  private static Map<String, @Nullable Object> sanggahan(Sanggahan satu) {
    Sanggahan.Jawab jawab = satu.jawaban();
    if (jawab == null) {
      throw new IllegalStateException("Sanggahan belum diputus");
    }
    Map<String, String> keterangan =
        Map.of(
            "keberatan", satu.alasan(),
            "putusan", jawab.putusan().name(),
            "alasan", jawab.alasan());
    return jawab.temuan() == null
        ? new LinkedHashMap<>(keterangan)
        : temuan(jawab.temuan(), keterangan);
  }

  private static Map<String, @Nullable Object> temuan(
      Temuan temuan, Map<String, String> keterangan) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>(keterangan);
    hasil.put("jawaban", InstrumenJson.dari(temuan.jawaban()));
    hasil.put("buktiSah", temuan.buktiSah());
    hasil.put("skor", teksAtauNihil(temuan.skor()));
    return hasil;
  }

  private static Map<String, @Nullable Object> baris(IsiHasil.Baris baris) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("unit", baris.unit());
    hasil.put("klaster", baris.klaster());
    hasil.put("nilaiDesk", teks(baris.nilaiDesk()));
    hasil.put("nilaiJuri", teksAtauNihil(baris.nilaiJuri()));
    hasil.put("nilaiAkhir", teks(baris.nilaiAkhir()));
    hasil.put("peringkat", baris.peringkat());
    hasil.put("penentu", baris.penentu().name());
    return hasil;
  }

  private static Map<String, String> angka(Map<String, BigDecimal> angka) {
    Map<String, String> hasil = new LinkedHashMap<>();
    angka.forEach((nama, nilai) -> hasil.put(nama, teks(nilai)));
    return hasil;
  }

  private static String teks(BigDecimal angka) {
    return angka.toPlainString();
  }

  private static @Nullable String teksAtauNihil(@Nullable BigDecimal angka) {
    return angka == null ? null : angka.toPlainString();
  }
}
