package id.bangga.hasil;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifikasiTest {
  private static final long BENIH = 7;

  @Test
  void hasil_yang_utuh_berlaku() {
    for (long benih = 1; benih <= 30; benih++) {
      var hasil = Verifikasi.periksa(berkas(benih));
      assertThat(hasil.temuan()).as("benih %d", benih).isEmpty();
      assertThat(hasil.unit()).isEqualTo(6);
      assertThat(hasil.peringkat()).isEqualTo(6);
      assertThat(hasil.skor()).isGreaterThan(6 * 4 * 3);
    }
  }

  @Test
  void nilai_juri_yang_disesuaikan_diturunkan_kembali_dari_semua_skor() {
    for (long benih = 1; benih <= 30; benih++) {
      assertThat(Verifikasi.periksa(disesuaikan(benih, _ -> {})).temuan())
          .as("benih %d", benih)
          .isEmpty();
    }
    assertThat(HasilUji.hasil(BENIH, true).hasil().getFirst().nilaiJuri())
        .isNotEqualTo(HasilUji.hasil(BENIH).hasil().getFirst().nilaiJuri());
    assertThat(
            temuanDisesuaikan(
                isi -> objek(isi.get("parameter")).put("PERINGKAT_DISESUAIKAN_RESMI", "0")))
        .contains(KodeTemuan.VH_041);
    assertThat(
            temuanDisesuaikan(isi ->
                objek(objek(daftar(isi.get("skorJuri")).getLast()).get("skor"))
                    .put("PENYAJIAN", "3")))
        .contains(KodeTemuan.VH_041);
    assertThat(
            temuanDisesuaikan(
                isi -> objek(daftar(isi.get("hasil")).getFirst()).put("nilaiJuri", "70.0011")))
        .contains(KodeTemuan.VH_041);
  }

  private static List<KodeTemuan> temuanDisesuaikan(Consumer<Map<String, Object>> ubah) {
    return Verifikasi.periksa(disesuaikan(BENIH, ubah)).temuan().stream()
        .map(HasilVerifikasi.TemuanVerifikasi::kode)
        .toList();
  }

  private static byte[] disesuaikan(long benih, Consumer<Map<String, Object>> ubah) {
    Map<String, Object> isi = isi(HasilUji.hasil(benih, true));
    ubah.accept(isi);
    return HasilUji.berkas(isi, HasilUji.kunci());
  }

  /// Results frozen before the parameter was part of the file are read as without it.
  @Test
  void berkas_lama_tanpa_parameter_itu_tetap_berlaku() {
    Map<String, Object> isi = isi(BENIH);
    objek(isi.get("parameter")).remove("PERINGKAT_DISESUAIKAN_RESMI");
    assertThat(Verifikasi.periksa(HasilUji.berkas(isi, HasilUji.kunci())).temuan()).isEmpty();
  }

  @Test
  void membaca_yang_ditulis_menghasilkan_hal_yang_sama() {
    IsiHasil asli = HasilUji.hasil(BENIH);
    var isi = PenulisHasil.isi(asli, Map.of());
    var ulang =
        PembacaHasil.baca(
            BacaObjek.dari(
                "isi", BacaJson.baca(Json.padat(isi).getBytes(StandardCharsets.UTF_8)).nilai()));
    assertThat(PenulisHasil.isi(ulang, Map.of()).toString()).isEqualTo(isi.toString());
  }

  /// Whoever changes a digit anywhere without being able to sign again is found out.
  @Test
  void setiap_angka_yang_diubah_membatalkan() {
    byte[] utuh = berkas(BENIH);
    var acak = new Random(1);
    List<Integer> letak = new ArrayList<>();
    for (int i = 0; i < utuh.length; i++) {
      if (utuh[i] >= '0' && utuh[i] <= '9') {
        letak.add(i);
      }
    }
    for (int kali = 0; kali < 400; kali++) {
      int i = letak.get(acak.nextInt(letak.size()));
      byte[] ubah = utuh.clone();
      ubah[i] = (byte) ('0' + (ubah[i] - '0' + 1 + acak.nextInt(9)) % 10);
      assertThat(Verifikasi.periksa(ubah).berlaku()).as("byte %d", i).isFalse();
    }
  }

  /// Whoever holds a key and signs anew is found out by the derivation.
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void pemalsuan_yang_ditandatangani_ulang_tetap_ketahuan(
      String apa, KodeTemuan kode, Consumer<Map<String, Object>> ubah) {
    assertThat(apa).isNotBlank();
    Map<String, Object> isi = isi(BENIH);
    ubah.accept(isi);
    var hasil = Verifikasi.periksa(HasilUji.berkas(isi, HasilUji.kunci()));
    assertThat(hasil.berlaku()).isFalse();
    assertThat(hasil.temuan()).extracting(HasilVerifikasi.TemuanVerifikasi::kode).contains(kode);
  }

  static List<Arguments> pemalsuan_yang_ditandatangani_ulang_tetap_ketahuan() {
    return List.of(
        ubahan("skor evaluator", KodeTemuan.VH_010, isi -> evaluator(isi).put("skor", "0.99")),
        ubahan(
            "jawaban evaluator",
            KodeTemuan.VH_010,
            isi -> {
              Map<String, Object> jawaban = objek(evaluator(isi).get("jawaban"));
              jawaban.put("huruf", "A".equals(jawaban.get("huruf")) ? "E" : "A");
            }),
        ubahan("nilai indikator", KodeTemuan.VH_011, isi -> indikator(isi).put("skor", "0.01")),
        ubahan("asal nilai", KodeTemuan.VH_013, isi -> indikator(isi).put("asal", "LAPANGAN")),
        ubahan(
            "evaluator dihapus",
            KodeTemuan.VH_012,
            isi -> daftar(indikator(isi).get("evaluator")).removeFirst()),
        ubahan(
            "bobot desk",
            KodeTemuan.VH_005,
            isi -> objek(isi.get("parameter")).put("BOBOT_DESK", "0.80")),
        ubahan(
            "bobot desk dan juri bersama-sama",
            KodeTemuan.VH_042,
            isi -> {
              objek(isi.get("parameter")).put("BOBOT_DESK", "0.10");
              objek(isi.get("parameter")).put("BOBOT_JURI", "0.90");
            }),
        ubahan(
            "bobot kriteria",
            KodeTemuan.VH_006,
            isi -> objek(daftar(isi.get("kriteria")).getFirst()).put("bobot", "61")),
        ubahan(
            "skor juri",
            KodeTemuan.VH_041,
            isi ->
                objek(objek(daftar(isi.get("skorJuri")).getFirst()).get("skor"))
                    .put("DAMPAK", "1")),
        ubahan(
            "skor juri di luar batas",
            KodeTemuan.VH_032,
            isi ->
                objek(objek(daftar(isi.get("skorJuri")).getFirst()).get("skor"))
                    .put("DAMPAK", "101")),
        ubahan(
            "juri dihapus",
            KodeTemuan.VH_030,
            isi -> {
              daftar(isi.get("juri")).removeLast();
              daftar(isi.get("skorJuri")).removeIf(satu -> "J03".equals(objek(satu).get("juri")));
            }),
        ubahan(
            "skor seorang juri dihapus",
            KodeTemuan.VH_032,
            isi -> daftar(isi.get("skorJuri")).removeFirst()),
        ubahan(
            "juri berbenturan kepentingan",
            KodeTemuan.VH_031,
            isi -> {
              Map<String, Object> satu = objek(daftar(isi.get("skorJuri")).getFirst());
              daftar(isi.get("benturan"))
                  .add(
                      Map.of(
                          "juri", String.valueOf(satu.get("juri")),
                          "unit", String.valueOf(satu.get("unit"))));
            }),
        ubahan(
            "finalis ditukar",
            KodeTemuan.VH_020,
            isi -> {
              List<Object> hasil = daftar(isi.get("hasil"));
              String terakhir = String.valueOf(objek(hasil.getLast()).get("unit"));
              daftar(objek(daftar(isi.get("penetapan")).getFirst()).get("finalis"))
                  .set(0, terakhir);
            }),
        ubahan(
            "peringkat ditukar",
            KodeTemuan.VH_043,
            isi -> {
              List<Object> hasil = daftar(isi.get("hasil"));
              objek(hasil.get(0)).put("peringkat", 2);
              objek(hasil.get(1)).put("peringkat", 1);
            }),
        ubahan(
            "nilai akhir",
            KodeTemuan.VH_042,
            isi -> objek(daftar(isi.get("hasil")).getFirst()).put("nilaiAkhir", "99.99")),
        ubahan(
            "nilai desk",
            KodeTemuan.VH_040,
            isi -> objek(daftar(isi.get("hasil")).getFirst()).put("nilaiDesk", "99.99")),
        ubahan(
            "penentu seri",
            KodeTemuan.VH_044,
            isi -> objek(daftar(isi.get("hasil")).getFirst()).put("penentu", "PLENO")),
        ubahan(
            "alasan seri dikosongkan",
            KodeTemuan.VH_045,
            isi -> daftar(isi.get("seri")).add(Map.of("unit", "U1", "urutan", 1, "alasan", " "))),
        ubahan(
            "unit dihapus dari hasil",
            KodeTemuan.VH_046,
            isi -> daftar(isi.get("hasil")).removeLast()),
        ubahan("bukti tidak sah", KodeTemuan.VH_010, isi -> evaluator(isi).put("buktiSah", false)));
  }

  @Test
  void tanda_tangan_kunci_lain_ketahuan() {
    String asli = new String(berkas(BENIH), StandardCharsets.UTF_8);
    String lain =
        new String(HasilUji.berkas(isi(BENIH + 1), HasilUji.kunci()), StandardCharsets.UTF_8);
    String tanda = lain.substring(lain.indexOf("\"tandaTangan\""));
    String palsu = asli.substring(0, asli.indexOf("\"tandaTangan\"")) + tanda;
    assertThat(Verifikasi.periksa(palsu.getBytes(StandardCharsets.UTF_8)).temuan())
        .extracting(HasilVerifikasi.TemuanVerifikasi::kode)
        .containsExactly(KodeTemuan.VH_003);
  }

  @Test
  void berkas_apa_pun_tidak_pernah_membuat_program_jatuh() {
    byte[] utuh = berkas(BENIH);
    for (long benih = 0; benih < 300; benih++) {
      var acak = new Random(benih);
      byte[] rusak = utuh.clone();
      int mulai = acak.nextInt(rusak.length);
      for (int i = 0; i < 1 + acak.nextInt(40) && mulai + i < rusak.length; i++) {
        rusak[mulai + i] = (byte) acak.nextInt(256);
      }
      assertThat(Verifikasi.periksa(rusak).berlaku()).as("benih %d", benih).isFalse();
    }
    assertThat(Verifikasi.periksa(new byte[0]).berlaku()).isFalse();
    assertThat(Verifikasi.periksa("{}".getBytes(StandardCharsets.UTF_8)).berlaku()).isFalse();
    assertThat(Verifikasi.periksa("[1,2]".getBytes(StandardCharsets.UTF_8)).berlaku()).isFalse();
  }

  /// Reckoning with such a number would take all memory of whoever checks the file.
  @Test
  void bilangan_yang_mustahil_ditolak_sebelum_dihitung() {
    String utuh = new String(berkas(BENIH), StandardCharsets.UTF_8);
    List<MatchResult> bilangan =
        Pattern.compile("\"-?[0-9]+(\\.[0-9]+)?\"").matcher(utuh).results().limit(60).toList();
    assertThat(bilangan).isNotEmpty();
    for (MatchResult satu : bilangan) {
      for (String mustahil : List.of("1E999999999", "1E-999999999")) {
        String isi =
            utuh.substring(0, satu.start()) + '"' + mustahil + '"' + utuh.substring(satu.end());
        assertThat(Verifikasi.periksa(isi.getBytes(StandardCharsets.UTF_8)).berlaku())
            .as("huruf ke-%d", satu.start())
            .isFalse();
      }
    }
  }

  private static Arguments ubahan(String apa, KodeTemuan kode, Consumer<Map<String, Object>> ubah) {
    return Arguments.of(apa, kode, ubah);
  }

  private static byte[] berkas(long benih) {
    return HasilUji.berkas(isi(benih), HasilUji.KUNCI);
  }

  private static Map<String, Object> isi(long benih) {
    return isi(HasilUji.hasil(benih));
  }

  private static Map<String, Object> isi(IsiHasil hasil) {
    return objek(dalam(PenulisHasil.isi(hasil, Map.of("pemda", "Kota Uji"))));
  }

  /// A deep copy that may be changed; what is null stays away, as no test needs it.
  private static Object dalam(Object nilai) {
    return switch (nilai) {
      case Map<?, ?> peta -> {
        Map<String, @Nullable Object> salin = new LinkedHashMap<>();
        peta.forEach((k, v) -> salin.put(String.valueOf(k), v == null ? null : dalam(v)));
        yield salin;
      }
      case List<?> daftar -> {
        List<Object> salin = new ArrayList<>();
        daftar.forEach(satu -> salin.add(dalam(Objects.requireNonNull(satu))));
        yield salin;
      }
      default -> nilai;
    };
  }

  private static Map<String, Object> indikator(Map<String, Object> isi) {
    Map<String, Object> unit = objek(daftar(isi.get("unit")).getFirst());
    return objek(objek(unit.get("indikator")).get("A1.1"));
  }

  private static Map<String, Object> evaluator(Map<String, Object> isi) {
    return objek(daftar(indikator(isi).get("evaluator")).getFirst());
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
