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
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./bangga skm …` end to end: exact keys, values, exit statuses.
class SkmCommandTest {
  private static final Path EMAS = Path.of("src/test/resources/emas/skm");

  @TempDir private Path folder;

  private Path tulis(String isi) throws IOException {
    return Files.writeString(folder.resolve("masukan.csv"), isi);
  }

  private static double angka(Map<?, ?> objek, String kunci) {
    return ((BigDecimal) Objects.requireNonNull(objek.get(kunci))).doubleValue();
  }

  private static List<?> daftar(Map<?, ?> objek, String kunci) {
    return (List<?>) Objects.requireNonNull(objek.get(kunci));
  }

  private static Map<?, ?> objek(Map<?, ?> objek, String kunci) {
    return (Map<?, ?>) Objects.requireNonNull(objek.get(kunci));
  }

  @Test
  void answer_has_exactly_the_keys_of_the_contract() throws IOException {
    Path berkas = tulis("U2;U1;loket\r\n4;3;A\r\n;2;B\r\n1;4;A\r\n");
    Jalan jalan =
        Jalan.bangga("skm", "hitung", berkas, "--per", "LOKET", "--populasi", "50", "--json");
    assertThat(jalan.status()).isZero();
    Map<?, ?> json = jalan.json();
    assertThat(json.keySet().stream().map(Object::toString))
        .containsExactly(
            "responden",
            "bobot",
            "unsur",
            "ikm",
            "mutu",
            "kinerja",
            "selang95",
            "sampelMinimum",
            "catatan",
            "kelompok");
    Map<?, ?> unsur = (Map<?, ?>) Objects.requireNonNull(daftar(json, "unsur").getFirst());
    assertThat(unsur.keySet().stream().map(Object::toString))
        .containsExactly(
            "kode", "kolom", "n", "jumlah", "nrr", "nrrTertimbang", "ikm", "mutu", "kinerja");
    assertThat(unsur.get("kode")).isEqualTo("PERSYARATAN");
    assertThat(angka(json, "ikm")).isEqualTo(68.75); // 25/2 x (9/3 + 5/2)
    assertThat(json.get("mutu")).isEqualTo("C");
    assertThat(angka(json, "sampelMinimum")).isEqualTo(44);
    assertThat(objek(json, "kelompok").keySet().stream().map(Object::toString))
        .containsExactly("A", "B");
    assertThat(objek(objek(json, "kelompok"), "B").get("ikm")).isNull();
  }

  @Test
  void u8_and_u9_follow_the_declared_order() throws IOException {
    Path berkas = tulis("U1,U2,U3,U4,U5,U6,U7,U8,U9,U10\n" + "1,2,3,4,1,2,3,4,1,2\n".repeat(2));
    for (String[] harapan :
        new String[][] {
          {"kuesioner", "SARPRAS", "PENGADUAN"}, {"aturan", "PENGADUAN", "SARPRAS"}
        }) {
      Jalan jalan = Jalan.bangga("skm", "hitung", berkas, "--urutan", harapan[0], "--json");
      var kode =
          daftar(jalan.json(), "unsur").stream().map(u -> ((Map<?, ?>) u).get("kode")).toList();
      assertThat(kode.subList(7, 10)).isEqualTo(List.of(harapan[1], harapan[2], "U10"));
    }
  }

  @Test
  void stable_codes_do_not_depend_on_the_order() throws IOException {
    Path berkas = tulis("pengaduan,Sarana dan Prasarana,U1\n4,1,2\n");
    for (String urutan : List.of("kuesioner", "aturan")) {
      Jalan jalan = Jalan.bangga("skm", "hitung", berkas, "--urutan", urutan, "--json");
      assertThat(daftar(jalan.json(), "unsur"))
          .anySatisfy(u -> {
            assertThat(((Map<?, ?>) u).get("kode")).isEqualTo("PENGADUAN");
            assertThat(((Map<?, ?>) u).get("jumlah")).isEqualTo(BigDecimal.valueOf(4));
          });
    }
  }

  @Test
  void totals_of_case_05_give_87_56() {
    Jalan jalan = Jalan.bangga("skm", "hitung", "--total", EMAS.resolve("05_total.csv"), "--json");
    assertThat(jalan.json().get("ikm")).isEqualTo(new BigDecimal("87.56"));
    assertThat(jalan.json().get("selang95")).isNull();
    assertThat(jalan.json().get("responden")).isEqualTo(BigDecimal.valueOf(100));
    assertThat(
            Jalan.bangga(
                    "skm",
                    "hitung",
                    "--total",
                    EMAS.resolve("05_total.csv"),
                    "--bobot",
                    "0,11",
                    "--json")
                .json()
                .get("ikm"))
        .isEqualTo(new BigDecimal("86.68"));
  }

  @Test
  void SKM_003_nilai_5_pada_kasus_02_ditolak_pada_selnya() {
    Jalan jalan = Jalan.bangga("skm", "hitung", EMAS.resolve("02_dimensi1.csv"), "--json");
    assertThat(jalan.status()).isEqualTo(1);
    Map<?, ?> galat = (Map<?, ?>) Objects.requireNonNull(daftar(jalan.json(), "galat").getFirst());
    assertThat(galat.keySet().stream().map(Object::toString))
        .containsExactly("baris", "kolom", "kode", "pesan");
    assertThat(galat.get("baris")).isEqualTo(BigDecimal.valueOf(18));
    assertThat(galat.get("kolom")).isEqualTo("U2");
    assertThat(galat.get("kode")).isEqualTo("SKM_003");
  }

  @Test
  void the_other_dimensions_of_case_02_are_exact() {
    String[] harapan = {"91.25", "85.00", "89.38"};
    for (int i = 0; i < 3; i++) {
      Path berkas = EMAS.resolve("02_dimensi" + (i + 2) + ".csv");
      assertThat(Jalan.bangga("skm", "hitung", berkas, "--json").json().get("ikm"))
          .isEqualTo(new BigDecimal(harapan[i]));
    }
  }

  /// survey::svymean on the strata S01 (N = 355) and S14 of f1: mean and standard error with finite
  /// population correction.
  @Test
  void the_interval_agrees_with_the_survey_package() {
    Jalan jalan =
        Jalan.bangga("skm", "hitung", EMAS.resolve("f1_s01.csv"), "--populasi", "355", "--json");
    var selang = daftar(jalan.json(), "selang95");
    double bawah = ((BigDecimal) Objects.requireNonNull(selang.getFirst())).doubleValue();
    double atas = ((BigDecimal) Objects.requireNonNull(selang.get(1))).doubleValue();
    assertThat((bawah + atas) / 2).isCloseTo(78.2986111111111, within(1e-9));
    double n = angka(jalan.json(), "responden");
    double t = TDistribution.of(n - 1).inverseCumulativeProbability(0.975);
    assertThat((atas - bawah) / 2).isCloseTo(t * 0.752236905023984, within(1e-9));
  }

  @Test
  void every_kind_of_faulty_answer_is_named() throws IOException {
    Path berkas = tulis("U1,U2,U3\n5,2,0\n\"3,5\",Sangat sesuai (4),-1\n4.0,2,#N/A\n");
    Jalan jalan = Jalan.bangga("skm", "hitung", berkas, "--json");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).hasSize(6).containsOnly("SKM_003");
    assertThat(jalan.galat()).contains("baris 3, kolom U2").contains("Galat: 6");
  }

  @Test
  void SKM_001_SKM_002_SKM_009_judul() throws IOException {
    assertThat(Jalan.bangga("skm", "hitung", tulis("a,b\n1,2\n"), "--json").kode())
        .containsExactly("SKM_001");
    assertThat(Jalan.bangga("skm", "hitung", tulis("U1,persyaratan\n1,2\n"), "--json").kode())
        .containsExactly("SKM_002");
    assertThat(Jalan.bangga("skm", "hitung", tulis("U1,U1\n1,2\n"), "--json").status())
        .isEqualTo(1);
    assertThat(Jalan.bangga("skm", "hitung", tulis("U1\n1\n"), "--per", "loket", "--json").kode())
        .containsExactly("SKM_009");
  }

  @Test
  void SKM_004_SKM_005_SKM_007_jumlah_per_unsur() throws IOException {
    Path berkas =
        tulis("unsur,jumlah,n\nU1,401,100\nU2,99,100\nU3,300,0\nU4,30.5,10\nzz,30,10\nu1,30,10\n");
    Jalan jalan = Jalan.bangga("skm", "hitung", "--total", berkas, "--json");
    assertThat(jalan.kode())
        .containsExactly("SKM_004", "SKM_004", "SKM_005", "SKM_004", "SKM_007", "SKM_002");
  }

  @Test
  void SKM_006_populasi_lebih_kecil_dari_responden() throws IOException {
    Path berkas = tulis("U1\n1\n2\n3\n");
    assertThat(Jalan.bangga("skm", "hitung", berkas, "--populasi", "2", "--json").kode())
        .containsExactly("SKM_006");
    assertThat(Jalan.bangga("skm", "hitung", berkas, "--populasi", "3", "--json").status())
        .isZero();
  }

  @Test
  void empty_and_missing_files_are_refused() throws IOException {
    assertThat(Jalan.bangga("skm", "hitung", tulis(""), "--json").kode()).containsExactly("BK_015");
    assertThat(Jalan.bangga("skm", "hitung", tulis("U1,U2\n"), "--json").kode())
        .containsExactly("BK_015");
    assertThat(Jalan.bangga("skm", "hitung", folder.resolve("tidak-ada.csv"), "--json").kode())
        .containsExactly("BK_001");
  }

  @Test
  void audit_answer_has_exactly_the_keys_of_the_contract() {
    Jalan jalan = Jalan.bangga("skm", "periksa", EMAS.resolve("07_laporan.json"), "--json");
    assertThat(jalan.status()).isZero();
    assertThat(jalan.json().keySet().stream().map(Object::toString))
        .containsExactly(
            "ikmTepat", "rentangTepat", "metodeCocok", "mutuTepat", "temuan", "catatan");
    assertThat(jalan.json().get("metodeCocok")).isEqualTo(List.of("0.11"));
    assertThat(jalan.json().get("rentangTepat"))
        .isEqualTo(List.of(new BigDecimal("86.61"), new BigDecimal("86.78")));
  }

  @Test
  void SKM_008_laporan_bukan_json_ditolak() throws IOException {
    assertThat(Jalan.bangga("skm", "periksa", tulis("{"), "--json").kode())
        .containsExactly("BK_001");
    assertThat(Jalan.bangga("skm", "periksa", tulis("[]"), "--json").kode())
        .containsExactly("SKM_008");
  }

  @Test
  void wrong_usage_is_told_in_bahasa_indonesia() throws IOException {
    Path berkas = tulis("U1\n1\n");
    assertThat(Jalan.bangga("skm", "hitung").status()).isEqualTo(2);
    assertThat(Jalan.bangga("skm", "hitung").galat()).startsWith("Yang belum diisi: BERKAS.");
    Jalan bobot = Jalan.bangga("skm", "hitung", berkas, "--bobot", "0.2");
    assertThat(bobot.status()).isEqualTo(2);
    assertThat(bobot.galat()).contains("Pilih tepat, 0.111, atau 0.11.");
    assertThat(Jalan.bangga("skm", "hitung", berkas, "--urutan", "x").galat())
        .contains("Nilai “x” untuk --urutan");
    assertThat(Jalan.bangga("skm", "hitung", berkas, "--populasi", "banyak").status()).isEqualTo(2);
    assertThat(Jalan.bangga("skm", "hitung", berkas, "--jsn").galat())
        .contains("Mungkin maksudnya: --json");
  }

  @Test
  void without_json_a_table_is_printed_and_notes_go_to_standard_error() {
    Jalan jalan = Jalan.bangga("skm", "hitung", EMAS.resolve("f1_s01.csv"), "--per", "sex");
    assertThat(jalan.keluar()).contains("IKM 78,30  mutu B (Baik)").contains("Kelompok");
    assertThat(jalan.galat()).contains("Kolom diabaikan: stratum.");
  }
}
