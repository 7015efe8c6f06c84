package id.bangga.hasil;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Json;
import id.bangga.berkas.JsonKanonik;
import id.bangga.hasil.HasilVerifikasi.TemuanVerifikasi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Ten kinds of tampering, each by three forgers: one who only edits the file, one who also
/// computes the hash anew, and one who signs it all with a key of their own. The last is found out
/// by the derivation or, where nothing follows from the fact, by the printed hash.
class PemalsuanHasilTest {
  private static final long BENIH = 7;
  private static final Map<String, Object> KETERANGAN =
      Map.of(
          "program", Map.of("nama", "BANGGA", "versi", "0.1.0"),
          "seri", List.of(Map.of("unit", "U1", "urutan", 1, "alasan", "Dampaknya lebih luas")));

  @ParameterizedTest(name = "{0}")
  @MethodSource("pemalsuan")
  void mengubah_isi_saja_ketahuan(String apa, KodeTemuan kode, Consumer<Map<String, Object>> ubah) {
    Map<String, Object> dokumen = dokumen();
    ubah.accept(objek(dokumen.get("isi")));
    assertThat(periksa(dokumen)).as("%s, %s", apa, kode).contains(KodeTemuan.VH_002);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pemalsuan")
  void menghitung_ulang_sidiknya_ketahuan(
      String apa, KodeTemuan kode, Consumer<Map<String, Object>> ubah) {
    Map<String, Object> dokumen = dokumen();
    ubah.accept(objek(dokumen.get("isi")));
    dokumen.put("sidik", JsonKanonik.sidik(dokumen.get("isi")));
    assertThat(periksa(dokumen))
        .as("%s, %s", apa, kode)
        .contains(KodeTemuan.VH_003)
        .doesNotContain(KodeTemuan.VH_002);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pemalsuan")
  void menandatangani_ulang_ketahuan(
      String apa, KodeTemuan kode, Consumer<Map<String, Object>> ubah) {
    Map<String, Object> dokumen = dokumen();
    String tercetak = String.valueOf(dokumen.get("sidik"));
    Map<String, Object> isi = objek(dokumen.get("isi"));
    ubah.accept(isi);
    HasilVerifikasi hasil =
        Verifikasi.periksa(HasilUji.berkas(isi, HasilUji.kunci())).dibandingkan(tercetak);
    assertThat(hasil.berlaku()).isFalse();
    assertThat(hasil.temuan())
        .as(apa)
        .extracting(TemuanVerifikasi::kode)
        .contains(kode, KodeTemuan.VH_007);
  }

  static List<Arguments> pemalsuan() {
    return List.of(
        ubahan("skor", KodeTemuan.VH_010, isi -> evaluator(isi).put("skor", "0.99")),
        ubahan(
            "bobot",
            KodeTemuan.VH_005,
            isi -> objek(isi.get("parameter")).put("BOBOT_JURI", "0.40")),
        ubahan(
            "urutan",
            KodeTemuan.VH_043,
            isi -> {
              baris(isi, 0).put("peringkat", 2);
              baris(isi, 1).put("peringkat", 1);
            }),
        ubahan("juri", KodeTemuan.VH_030, isi -> daftar(isi.get("juri")).removeLast()),
        ubahan(
            "alasan seri",
            KodeTemuan.VH_045,
            isi -> objek(daftar(isi.get("seri")).getFirst()).put("alasan", "")),
        ubahan(
            "versi instrumen",
            KodeTemuan.VH_007,
            isi -> objek(isi.get("instrumen")).put("versi", 2)),
        ubahan(
            "parameter",
            KodeTemuan.VH_013,
            isi -> objek(isi.get("parameter")).put("AMBANG_REKONSILIASI", "0.90")),
        ubahan(
            "versi program",
            KodeTemuan.VH_007,
            isi -> objek(isi.get("program")).put("versi", "9.9.9")),
        ubahan(
            "unit dihapus",
            KodeTemuan.VH_046,
            isi -> {
              String terakhir = String.valueOf(baris(isi, 5).get("unit"));
              daftar(isi.get("unit")).removeIf(u -> terakhir.equals(objek(u).get("kode")));
            }),
        ubahan("bukti", KodeTemuan.VH_010, isi -> evaluator(isi).put("buktiSah", false)));
  }

  private static Arguments ubahan(String apa, KodeTemuan kode, Consumer<Map<String, Object>> ubah) {
    return Arguments.of(apa, kode, ubah);
  }

  /// The file before anybody touched it; it holds.
  private static Map<String, Object> dokumen() {
    Map<String, @Nullable Object> isi =
        PenulisHasil.isi(HasilUji.hasil(BENIH), new LinkedHashMap<>(KETERANGAN));
    isi.put("seri", KETERANGAN.get("seri"));
    Map<String, Object> utuh = new LinkedHashMap<>();
    isi.forEach((nama, nilai) -> utuh.put(nama, Objects.requireNonNull(nilai)));
    byte[] berkas = HasilUji.berkas(utuh, HasilUji.KUNCI);
    assertThat(Verifikasi.periksa(berkas).temuan()).isEmpty();
    return objek(dapatDiubah(BacaJson.baca(berkas).nilai()));
  }

  private static @Nullable Object dapatDiubah(@Nullable Object nilai) {
    return switch (nilai) {
      case Map<?, ?> peta -> {
        Map<String, @Nullable Object> salin = new LinkedHashMap<>();
        peta.forEach((k, v) -> salin.put(String.valueOf(k), dapatDiubah(v)));
        yield salin;
      }
      case List<?> isi -> {
        List<@Nullable Object> salin = new ArrayList<>();
        isi.forEach(satu -> salin.add(dapatDiubah(satu)));
        yield salin;
      }
      case null, default -> nilai;
    };
  }

  private static List<KodeTemuan> periksa(Map<String, Object> dokumen) {
    byte[] berkas = Json.padat(dokumen).getBytes(StandardCharsets.UTF_8);
    return Verifikasi.periksa(berkas).temuan().stream().map(TemuanVerifikasi::kode).toList();
  }

  private static Map<String, Object> evaluator(Map<String, Object> isi) {
    Map<String, Object> unit = objek(daftar(isi.get("unit")).getFirst());
    Map<String, Object> indikator = objek(objek(unit.get("indikator")).get("A1.1"));
    return objek(daftar(indikator.get("evaluator")).getFirst());
  }

  private static Map<String, Object> baris(Map<String, Object> isi, int i) {
    return objek(daftar(isi.get("hasil")).get(i));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> objek(@Nullable Object nilai) {
    return (Map<String, Object>) Objects.requireNonNull(nilai);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> daftar(@Nullable Object nilai) {
    return (List<Object>) Objects.requireNonNull(nilai);
  }
}
