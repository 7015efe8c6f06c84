package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./bangga survei …` end to end.
class SurveiCommandTest {
  private static final Path EMAS = Path.of("src/test/resources/emas/survei/b1_400.csv");
  private static final String JUDUL =
      Stream.of("BP", "AK", "KP", "HM", "LY", "AD", "KB")
          .flatMap(n -> IntStream.rangeClosed(1, 3).mapToObj(i -> n + i))
          .collect(Collectors.joining(","));

  @TempDir private Path folder;

  private Path tulis(String isi) throws IOException {
    return Files.writeString(folder.resolve("survei.csv"), isi);
  }

  private static String baris(String unit, int jawaban) {
    return unit + ("," + jawaban).repeat(21) + "\n";
  }

  private static Map<?, ?> objek(Map<?, ?> objek, String kunci) {
    return (Map<?, ?>) Objects.requireNonNull(objek.get(kunci));
  }

  private static double angka(@Nullable Object isi) {
    return ((BigDecimal) Objects.requireNonNull(isi)).doubleValue();
  }

  @Test
  void answer_has_the_keys_of_the_contract_and_the_golden_values() {
    Jalan jalan = Jalan.bangga("survei", "hitung", EMAS, "--per", "unit", "--json");
    assertThat(jalan.status()).isZero();
    Map<?, ?> json = jalan.json();
    assertThat(json.keySet().stream().map(Object::toString))
        .containsExactly(
            "responden",
            "nilai",
            "indeks",
            "kategori",
            "predikat",
            "perilaku",
            "reliabilitas",
            "kelompok",
            "catatan");
    assertThat(json.get("responden")).isEqualTo(BigDecimal.valueOf(400));
    assertThat(json.get("indeks")).isEqualTo(new BigDecimal("53.5"));
    assertThat(json.get("kategori")).isEqualTo("B");
    assertThat(json.get("predikat")).isEqualTo("Cukup Sehat");
    assertThat(
            ((List<?>) Objects.requireNonNull(json.get("nilai")))
                .stream().map(n -> angka(((Map<?, ?>) n).get("indeks"))))
        .containsExactly(54.5, 54.2, 52.4, 51.7, 54.0, 53.7, 53.8);
    Map<?, ?> reliabilitas = objek(json, "reliabilitas");
    assertThat(angka(reliabilitas.get("alfa"))).isCloseTo(0.8488144155337125, within(1e-12));
    List<?> selang = (List<?>) Objects.requireNonNull(reliabilitas.get("selang95"));
    assertThat(angka(selang.getFirst())).isCloseTo(0.8264914442062443, within(1e-9));
    assertThat(angka(selang.get(1))).isCloseTo(0.8694827315721811, within(1e-9));
    assertThat(objek(json, "kelompok")).hasSize(7);
    assertThat(objek(objek(json, "kelompok"), "D0").keySet().stream().map(Object::toString))
        .containsExactly("responden", "nilai", "indeks", "kategori", "predikat");
  }

  @Test
  void small_groups_are_neither_shown_nor_derivable() throws IOException {
    String isi =
        "unit,"
            + JUDUL
            + "\n"
            + baris("Besar", 4).repeat(30)
            + baris("Sedang", 3).repeat(12)
            + baris("Rahasia", 1).repeat(4);
    Jalan jalan = Jalan.bangga("survei", "hitung", tulis(isi), "--per", "unit", "--json");
    assertThat(objek(jalan.json(), "kelompok").keySet().stream().map(Object::toString))
        .containsExactly("Besar");
    assertThat(jalan.keluar()).doesNotContain("Rahasia").doesNotContain("Sedang");
    assertThat(jalan.galat()).contains("2 kelompok tidak ditampilkan").doesNotContain("Rahasia");
    Jalan longgar =
        Jalan.bangga("survei", "hitung", tulis(isi), "--per", "unit", "--minimum", "4", "--json");
    assertThat(objek(longgar.json(), "kelompok")).hasSize(3);
  }

  @Test
  void SRV_001_jawaban_di_luar_1_sampai_5() throws IOException {
    Path berkas =
        tulis("unit," + JUDUL + "\nA,6,0,x" + ",3".repeat(18) + "\nA" + ",".repeat(21) + "\n");
    Jalan jalan = Jalan.bangga("survei", "hitung", berkas, "--json");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).containsExactly("SRV_001", "SRV_001", "SRV_001");
    assertThat(jalan.galat()).contains("baris 2, kolom BP1");
  }

  @Test
  void every_missing_behaviour_is_named() throws IOException {
    Jalan jalan = Jalan.bangga("survei", "hitung", tulis("unit,BP1\nA,3\n"), "--json");
    assertThat(jalan.kode()).hasSize(20).containsOnly("BK_003");
  }

  @Test
  void SRV_002_kolom_kelompok_tidak_ada() throws IOException {
    Path berkas = tulis(JUDUL + "\n" + baris("3", 3).substring(2));
    assertThat(Jalan.bangga("survei", "hitung", berkas, "--per", "unit", "--json").kode())
        .containsExactly("SRV_002");
    assertThat(Jalan.bangga("survei", "hitung", berkas, "--json").status()).isZero();
  }

  @Test
  void equal_answers_have_no_reliability_and_the_reason_is_told() throws IOException {
    Jalan jalan =
        Jalan.bangga(
            "survei",
            "hitung",
            tulis(JUDUL + "\n" + "3,".repeat(20).concat("3\n").repeat(5)),
            "--json");
    assertThat(objek(jalan.json(), "reliabilitas").get("alfa")).isNull();
    assertThat(Objects.requireNonNull(jalan.json().get("catatan")).toString())
        .contains("Reliabilitas tidak terdefinisi");
    assertThat(jalan.json().get("indeks")).isEqualTo(new BigDecimal("50.0"));
  }

  @Test
  void seven_published_values_give_the_national_index() {
    Jalan jalan =
        Jalan.bangga(
            "survei",
            "indeks",
            "--nilai",
            "BP=57.9,AK=74.1,KP=56.7,HM=63.8,LY=65.8,AD=38.9,KB=69.4",
            "--json");
    assertThat(jalan.json().get("indeks")).isEqualTo(new BigDecimal("60.9"));
    assertThat(jalan.json().get("predikat")).isEqualTo("Cukup Sehat");
    Jalan koma =
        Jalan.bangga(
            "survei",
            "indeks",
            "--nilai",
            "kb=67,7;BP=59,6;AK=64,1;KP=58,3;HM=53,7;LY=62,7;AD=43,5");
    assertThat(koma.keluar()).contains("Indeks 58,5  kategori B (Cukup Sehat)");
  }

  @Test
  void SRV_003_SRV_004_SRV_005_nilai_terbit_yang_keliru() {
    assertThat(
            Jalan.bangga("survei", "indeks", "--nilai", "BP=1,BP=2,XX=3,AK=101,KP=x,HM", "--json")
                .kode())
        .containsExactly("SRV_003", "SRV_003", "SRV_005", "SRV_005", "SRV_005");
    Jalan kurang = Jalan.bangga("survei", "indeks", "--nilai", "BP=50", "--json");
    assertThat(kurang.status()).isEqualTo(1);
    assertThat(kurang.kode()).hasSize(6).containsOnly("SRV_004");
    assertThat(Jalan.bangga("survei", "indeks").status()).isEqualTo(2);
  }

  @Test
  void the_readable_answer_has_values_and_groups() {
    Jalan jalan = Jalan.bangga("survei", "hitung", EMAS, "--per", "unit");
    assertThat(jalan.keluar())
        .contains("Berorientasi Pelayanan")
        .contains("alfa Cronbach 0,849")
        .contains("Kelompok");
  }
}
