package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.BukuKerja;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Defects found in the code of published SKM applications, each with a test that we do not have
/// it.
class CacatAplikasiLainTest {
  @TempDir private Path folder;

  private Jalan hitung(String isi, Object... lain) throws IOException {
    Object[] kata = new Object[4 + lain.length];
    kata[0] = "skm";
    kata[1] = "hitung";
    kata[2] = Files.writeString(folder.resolve("skm.csv"), isi);
    kata[3] = "--json";
    System.arraycopy(lain, 0, kata, 4, lain.length);
    return Jalan.bangga(kata);
  }

  private Jalan periksa(String json) throws IOException {
    return Jalan.bangga(
        "skm", "periksa", Files.writeString(folder.resolve("l.json"), json), "--json");
  }

  private static BigDecimal ikm(Jalan jalan) {
    return (BigDecimal) Objects.requireNonNull(jalan.json().get("ikm"));
  }

  private static String sembilan(String nrr) {
    return "[" + "{\"nrr\":\"%s\"},".formatted(nrr).repeat(8) + "{\"nrr\":\"%s\"}]".formatted(nrr);
  }

  @Test
  void a_blank_answer_is_not_scored_1() throws IOException {
    assertThat(ikm(hitung("U1,U2\n4,4\n4,\n"))).isEqualByComparingTo("100");
  }

  @Test
  void the_denominator_is_not_the_first_50_rows() throws IOException {
    assertThat(ikm(hitung("U1\n" + "4\n".repeat(50) + "1\n".repeat(50))))
        .isEqualByComparingTo("62.5");
  }

  @Test
  void a_score_is_not_the_last_digit_of_free_text() throws IOException {
    Jalan jalan = hitung("U1\nSangat sesuai 4\n4\n");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).containsExactly("SKM_003");
  }

  @Test
  void a_perfect_score_is_100_and_not_99() throws IOException {
    String isi = "U1,U2,U3,U4,U5,U6,U7,U8,U9\n" + "4,4,4,4,4,4,4,4,4\n".repeat(30);
    assertThat(ikm(hitung(isi))).isEqualByComparingTo("100");
    Jalan lama = hitung(isi, "--bobot", "0.11");
    assertThat(ikm(lama)).isEqualByComparingTo("99");
    assertThat(lama.galat()).contains("meniru laporan lama");
  }

  @Test
  void means_are_not_rounded_before_they_are_summed() throws IOException {
    // 2/3 of the answers 4, 1/3 of them 3: NRR 3.666…; rounded first the index would be 91.75.
    assertThat(ikm(hitung("U1\n4\n4\n3\n"))).isEqualByComparingTo("91.67");
  }

  @Test
  void u8_and_u9_are_not_swapped_silently() throws IOException {
    String isi = "U1,U2,U3,U4,U5,U6,U7,U8,U9\n4,4,4,4,4,4,4,1,2\n";
    for (var harapan : Map.of("kuesioner", "SARPRAS", "aturan", "PENGADUAN").entrySet()) {
      var unsur =
          (List<?>)
              Objects.requireNonNull(hitung(isi, "--urutan", harapan.getKey()).json().get("unsur"));
      assertThat(unsur)
          .anySatisfy(u -> {
            assertThat(((Map<?, ?>) u).get("kolom")).isEqualTo("U8");
            assertThat(((Map<?, ?>) u).get("kode")).isEqualTo(harapan.getValue());
            assertThat(((Map<?, ?>) u).get("jumlah")).isEqualTo(BigDecimal.ONE);
          });
    }
  }

  @Test
  void nobody_can_type_an_index_or_a_letter() throws IOException {
    Jalan jalan = hitung("U1,ikm,mutu\n2,88.44,A\n");
    assertThat(ikm(jalan)).isEqualByComparingTo("50");
    assertThat(jalan.json().get("mutu")).isEqualTo("D");
    assertThat(jalan.galat()).contains("Kolom diabaikan: ikm, mutu.");
  }

  @Test
  void the_bands_are_those_of_2017_and_not_of_2004() throws IOException {
    assertThat(hitung("U1\n" + "3\n".repeat(3) + "4\n").json().get("mutu")).isEqualTo("B"); // 81.25
    Jalan jalan =
        periksa("{\"n\":400,\"unsur\":" + sembilan("3.38") + ",\"ikm\":\"84.50\",\"mutu\":\"A\"}");
    assertThat(Objects.requireNonNull(jalan.json().get("temuan")).toString()).contains("SKM_115");
  }

  @Test
  void a_scale_of_5_is_refused() throws IOException {
    assertThat(hitung("U1\n5\n").kode()).containsExactly("SKM_003");
  }

  @Test
  void the_weight_of_14_unsur_printed_for_nine_is_found() throws IOException {
    Jalan jalan =
        periksa(
            "{\"n\":400,\"unsur\":"
                + sembilan("3.38")
                + ",\"ikm\":\"84.50\",\"bobotTercetak\":\"0,071\"}");
    assertThat(Objects.requireNonNull(jalan.json().get("temuan")).toString()).contains("SKM_112");
  }

  @Test
  void d_begins_at_25_and_its_word_is_the_official_one() throws IOException {
    Jalan jalan = hitung("U1\n1\n");
    assertThat(ikm(jalan)).isEqualByComparingTo("25");
    assertThat(jalan.json().get("kinerja")).isEqualTo("Tidak Baik");
    assertThat(periksa("{\"unsur\":[{\"nrr\":\"1.00\"}],\"ikm\":\"12.00\"}").galat()).isNotNull();
    assertThat(
            Objects.requireNonNull(
                    periksa("{\"unsur\":[{\"nrr\":\"1.00\"}],\"ikm\":\"12.00\"}")
                        .json()
                        .get("temuan"))
                .toString())
        .contains("di luar skala 25 sampai 100");
  }

  @Test
  void one_answer_is_not_published_without_a_warning() throws IOException {
    assertThat(hitung("U1\n4\n").galat()).contains("Hanya 1 responden");
  }

  @Test
  void a_spreadsheet_gives_the_same_figure_as_its_csv() throws IOException {
    byte[] xlsx =
        BukuKerja.tulis(b ->
            b.lembar("Jawaban")
                .judul("No", "U1", "U2")
                .baris(1, 4, "3")
                .baris(2, new BigDecimal("2"), null)
                .baris(3, null, 1));
    Path berkas = Files.write(folder.resolve("skm.xlsx"), xlsx);
    assertThat(ikm(Jalan.bangga("skm", "hitung", berkas, "--json")))
        .isEqualTo(ikm(hitung("No;U1;U2\n1;4;3\n2;2;\n3;;1\n")));
  }
}
