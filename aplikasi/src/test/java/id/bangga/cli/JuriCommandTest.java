package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.PembacaTabel;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./bangga juri …` end to end; golden values of lme4 and of published tables (see emas/juri).
@SuppressWarnings("StringConcatToTextBlock") // files with odd line ends stand as they are
class JuriCommandTest {
  private static final Path EMAS = Path.of("src/test/resources/emas/juri");
  private static final String PERINTAH_R =
      "lme4::lmer(score ~ 1 + (1|unit) + (1|juror), data, REML = TRUE)";

  @TempDir private Path folder;

  private Path tulis(String nama, String isi) throws IOException {
    return Files.writeString(folder.resolve(nama), isi);
  }

  private Jalan hitung(String isi, Object... lain) throws IOException {
    Object[] kata = new Object[4 + lain.length];
    kata[0] = "juri";
    kata[1] = "hitung";
    kata[2] = tulis("skor.csv", isi);
    kata[3] = "--json";
    System.arraycopy(lain, 0, kata, 4, lain.length);
    return Jalan.bangga(kata);
  }

  private static Map<?, ?> objek(Map<?, ?> objek, String kunci) {
    return (Map<?, ?>) Objects.requireNonNull(objek.get(kunci));
  }

  private static List<Map<?, ?>> daftar(Map<?, ?> objek, String kunci) {
    return ((List<?>) Objects.requireNonNull(objek.get(kunci)))
        .stream().<Map<?, ?>>map(o -> (Map<?, ?>) Objects.requireNonNull(o)).toList();
  }

  private static double angka(@Nullable Object isi) {
    return ((BigDecimal) Objects.requireNonNull(isi)).doubleValue();
  }

  private static Map<String, double[]> harapan(String kasus) {
    var masukan = Masukan.dari(PembacaTabel.baca(EMAS.resolve(kasus + "_harapan.csv")));
    Kolom jenis = masukan.wajib("jenis");
    Kolom nama = masukan.wajib("nama");
    Kolom nilai = masukan.wajib("nilai");
    Kolom galat = masukan.opsional("galatBaku");
    var hasil = new HashMap<String, double[]>();
    for (Baris baris : masukan.baris()) {
      BigDecimal g = masukan.desimal(baris, galat);
      hasil.put(
          masukan.teks(baris, jenis) + " " + masukan.teks(baris, nama),
          new double[] {angka(masukan.desimal(baris, nilai)), g == null ? 0 : g.doubleValue()});
    }
    assertThat(masukan.galat()).isEmpty();
    return hasil;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1", "a2"})
  void components_and_effects_agree_with_lme4(String kasus) {
    Map<?, ?> json =
        Jalan.bangga("juri", "hitung", EMAS.resolve(kasus + "_skor.csv"), "--json").json();
    Map<String, double[]> harapan = harapan(kasus);
    Function<String, double[]> acuan = k -> Objects.requireNonNull(harapan.get(k));
    assertThat(angka(json.get("intersep")))
        .as(PERINTAH_R)
        .isCloseTo(acuan.apply("umum intersep")[0], within(1e-5));
    assertThat(angka(json.get("kriteriaReml")))
        .as(PERINTAH_R)
        .isCloseTo(acuan.apply("umum kriteria")[0], within(1e-6));
    for (String bagian : List.of("Unit", "Juri", "Galat")) {
      double ragam = acuan.apply("umum ragam" + bagian)[0];
      assertThat(angka(objek(json, "komponen").get(bagian.toLowerCase(Locale.ROOT))))
          .as(PERINTAH_R)
          .isCloseTo(ragam, within(1e-4 * ragam));
    }
    for (String jenis : List.of("unit", "juri")) {
      for (Map<?, ?> satu : daftar(json, jenis)) {
        double[] seharusnya = acuan.apply(jenis + " " + satu.get(jenis));
        assertThat(angka(satu.get("efek")))
            .as(PERINTAH_R)
            .isCloseTo(seharusnya[0], within(1e-3 * seharusnya[1]));
        assertThat(angka(satu.get("galatBaku")))
            .as(PERINTAH_R)
            .isCloseTo(seharusnya[1], within(1e-3 * seharusnya[1]));
      }
    }
  }

  @Test
  void answer_has_the_keys_of_the_contract() {
    Map<?, ?> json = Jalan.bangga("juri", "hitung", EMAS.resolve("a1_skor.csv"), "--json").json();
    assertThat(json.keySet().stream().map(Object::toString))
        .containsExactly(
            "n",
            "jumlahUnit",
            "jumlahJuri",
            "terhubung",
            "kelompokTerpisah",
            "intersep",
            "komponen",
            "kriteriaReml",
            "unit",
            "juri",
            "kesepakatan",
            "batasFinalis",
            "penarikan",
            "catatan");
    assertThat(daftar(json, "unit").getFirst().keySet().stream().map(Object::toString))
        .containsExactly(
            "unit",
            "n",
            "mentah",
            "disesuaikan",
            "efek",
            "galatBaku",
            "peringkat",
            "peringkatDisesuaikan",
            "selangPeringkat",
            "peluangFinalis");
    assertThat(daftar(json, "juri").getFirst().keySet().stream().map(Object::toString))
        .containsExactly("juri", "n", "rerata", "efek", "galatBaku");
    assertThat(objek(json, "kesepakatan").keySet().stream().map(Object::toString))
        .containsExactly(
            "icc1",
            "icc2",
            "icc3",
            "icc1k",
            "icc2k",
            "icc3k",
            "kendallW",
            "krippendorffInterval",
            "krippendorffOrdinal");
    assertThat(objek(json, "kesepakatan").get("icc1")).isNull();
    assertThat(objek(json, "kesepakatan").get("krippendorffInterval")).isNotNull();
    double peluang =
        daftar(json, "unit").stream().mapToDouble(u -> angka(u.get("peluangFinalis"))).sum();
    assertThat(peluang).isCloseTo(5, within(1e-9));
  }

  @Test
  void equal_seeds_give_equal_output() {
    Path berkas = EMAS.resolve("a2_skor.csv");
    String tiga = Jalan.bangga("juri", "hitung", berkas, "--benih", "3", "--json").keluar();
    assertThat(Jalan.bangga("juri", "hitung", berkas, "--benih", "3", "--json").keluar())
        .isEqualTo(tiga);
    assertThat(Jalan.bangga("juri", "hitung", berkas, "--benih", "4", "--json").keluar())
        .isNotEqualTo(tiga);
  }

  @Test
  void agreement_meets_the_published_tables() {
    Map<?, ?> fleiss =
        objek(
            Jalan.bangga("juri", "hitung", EMAS.resolve("c1_skor.csv"), "--json").json(),
            "kesepakatan");
    double[] icc = {
      0.1657417684055,
      0.2897637795276,
      0.7148407148407,
      0.4427971336793,
      0.620050547599,
      0.9093155423771
    };
    List<String> bentuk = List.of("icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k");
    for (int i = 0; i < icc.length; i++) {
      assertThat(angka(fleiss.get(bentuk.get(i)))).isCloseTo(icc[i], within(1e-8));
    }
    Map<?, ?> kendall =
        objek(
            Jalan.bangga("juri", "hitung", EMAS.resolve("d1_skor.csv"), "--json").json(),
            "kesepakatan");
    assertThat(angka(kendall.get("kendallW"))).isCloseTo(0.482229451756368, within(1e-10));
    Map<?, ?> krippendorff =
        objek(
            Jalan.bangga("juri", "hitung", EMAS.resolve("e1_skor.csv"), "--json").json(),
            "kesepakatan");
    assertThat(angka(krippendorff.get("krippendorffInterval")))
        .isCloseTo(0.8491071428571428, within(1e-10));
    assertThat(angka(krippendorff.get("krippendorffOrdinal")))
        .isCloseTo(0.8153875037548814, within(1e-10));
  }

  @Test
  void ranks_are_competition_ranks_on_exact_means() throws IOException {
    // A: 0.1+0.2+0.7, B: 0.7+0.2+0.1 are equal although their double sums need not be.
    String isi =
        "unit,juri,skor\n"
            + "A,x,0.1\n"
            + "A,y,0.2\n"
            + "A,z,0.7\n"
            + "B,x,0.7\n"
            + "B,y,0.2\n"
            + "B,z,0.1\n"
            + "C,x,0.9\n"
            + "C,y,0.9\n"
            + "C,z,0.8\n"
            + "D,x,0.1\n"
            + "D,y,0\n"
            + "D,z,0\n";
    assertThat(daftar(hitung(isi).json(), "unit").stream().map(u -> angka(u.get("peringkat"))))
        .containsExactly(2.0, 2.0, 1.0, 4.0);
  }

  @Test
  void a_design_in_two_parts_is_computed_and_reported() throws IOException {
    var isi = new StringBuilder("unit,juri,skor\n");
    for (int u = 0; u < 8; u++) {
      for (int j = 0; j < 3; j++) {
        isi.append("U")
            .append(u)
            .append(",J")
            .append(u < 4 ? j : j + 3)
            .append(',')
            .append(60 + (u * 7 + j * 5) % 11)
            .append('\n');
      }
    }
    Jalan jalan = hitung(isi.toString());
    assertThat(jalan.json().get("terhubung")).isEqualTo(false);
    assertThat(jalan.json().get("kelompokTerpisah")).isEqualTo(BigDecimal.valueOf(2));
    assertThat(jalan.json().get("intersep")).isNotNull();
    assertThat(jalan.galat()).contains("2 kelompok tanpa penilai bersama");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit,juri,skor\nA,x,5\n",
        "unit,juri,skor\nA,x,5\nA,y,7\n",
        "unit,juri,skor\nA,x,5\nB,x,5\nA,y,5\nB,y,5\n",
        "unit,juri,skor\nA,x,1\nB,x,2\nA,y,2\nB,y,3\n"
      })
  void what_cannot_be_estimated_is_null_with_the_reason(String isi) throws IOException {
    Jalan jalan = hitung(isi);
    assertThat(jalan.status()).isZero();
    Map<?, ?> json = jalan.json();
    assertThat(json.get("intersep")).isNull();
    assertThat(objek(json, "komponen").get("unit")).isNull();
    assertThat(daftar(json, "unit").getFirst().get("disesuaikan")).isNull();
    assertThat(daftar(json, "unit").getFirst().get("peringkat")).isNotNull();
    assertThat(Objects.requireNonNull(json.get("catatan")).toString())
        .contains("Model tidak dapat diduga");
  }

  @Test
  void criteria_are_combined_first() throws IOException {
    String isi =
        "unit,juri,kriteria,skor\n"
            + "A,x,dampak,80\n"
            + "A,x,SAJI,60\n"
            + "B,x,SAJI,50\n"
            + "B,x,Dampak,90\n"
            + "A,y,DAMPAK,70\n"
            + "A,y,saji,70\n"
            + "B,y,dampak,60\n"
            + "B,y,saji,80\n";
    Jalan jalan = hitung(isi, "--bobot", "DAMPAK=75,SAJI=25");
    assertThat(daftar(jalan.json(), "unit").stream().map(u -> angka(u.get("mentah"))))
        .containsExactly(72.5, 72.5);
    assertThat(jalan.json().get("n")).isEqualTo(BigDecimal.valueOf(4));
    assertThat(hitung(isi, "--bobot", "dampak=0,75;saji=0,25").json().get("n"))
        .isEqualTo(BigDecimal.valueOf(4));
  }

  @Test
  void BJ_001_skor_bukan_bilangan() throws IOException {
    Jalan jalan = hitung("unit,juri,skor\nA,x,tujuh\nB,x,\nC,x,8\n");
    assertThat(jalan.status()).isEqualTo(1);
    assertThat(jalan.kode()).containsExactly("BJ_001", "BJ_001");
    assertThat(jalan.galat()).contains("baris 2, kolom skor").contains("baris 3, kolom skor");
  }

  @Test
  void BJ_002_pasangan_ganda() throws IOException {
    Jalan jalan = hitung("unit,juri,kriteria,skor\nA,x,a,1\nA,x,b,2\nB,x,a,1\n");
    assertThat(jalan.kode()).containsExactly("BJ_002");
    assertThat(jalan.galat()).contains("sudah ada pada baris 2").contains("--bobot");
    assertThat(hitung("unit,juri,kriteria,skor\nA,x,a,1\nA,x,A,2\n", "--bobot", "a=1").kode())
        .containsExactly("BJ_002");
  }

  @Test
  void BJ_003_BJ_004_kriteria_dan_bobot() throws IOException {
    String isi = "unit,juri,kriteria,skor\nA,x,a,1\nA,x,c,2\nB,x,a,1\n";
    assertThat(hitung(isi, "--bobot", "a=1,b=2").kode()).containsExactly("BJ_003");
    assertThat(
            hitung("unit,juri,kriteria,skor\nA,x,a,1\nB,x,a,1\nB,x,b,1\n", "--bobot", "a=1,b=2")
                .kode())
        .containsExactly("BJ_004");
    assertThat(hitung("unit,juri,skor\nA,x,1\n", "--bobot", "a=1").kode())
        .containsExactly("BK_003");
    assertThat(hitung(isi, "--bobot", "a").status()).isEqualTo(2);
    assertThat(hitung(isi, "--bobot", "a=0").galat()).contains("Bobot harus lebih besar dari nol");
  }

  @Test
  void empty_files_and_missing_columns_are_refused() throws IOException {
    assertThat(hitung("").kode()).containsExactly("BK_015");
    assertThat(hitung("unit,juri,skor\n").kode()).containsExactly("BK_015");
    assertThat(hitung("unit,nilai\nA,1\n").kode()).containsExactly("BK_003", "BK_003");
    assertThat(hitung("unit,juri,skor\n,x,1\nA,,1\n").kode()).containsExactly("BK_006", "BK_006");
    assertThat(hitung("unit,juri,skor\nA,x,1\n", "--finalis", "0").status()).isEqualTo(2);
  }

  @Test
  void the_readable_answer_shows_units_jurors_and_the_tie_band() {
    Jalan jalan = Jalan.bangga("juri", "hitung", EMAS.resolve("a1_skor.csv"), "--finalis", "3");
    assertThat(jalan.keluar())
        .contains("Peluang finalis")
        .contains("Seri secara statistik")
        .contains("650 skor");
  }

  private Jalan rencana(String unit, String juri, Object... lain) throws IOException {
    Object[] kata = new Object[7 + lain.length];
    List<Object> awal =
        List.of(
            "juri",
            "rencana",
            "--json",
            "--unit",
            tulis("unit.csv", unit),
            "--juri",
            tulis("juri.csv", juri));
    for (int i = 0; i < awal.size(); i++) {
      kata[i] = awal.get(i);
    }
    System.arraycopy(lain, 0, kata, 7, lain.length);
    return Jalan.bangga(kata);
  }

  private static String deret(String awalan, int n) {
    return IntStream.rangeClosed(1, n)
        .mapToObj(i -> awalan + i)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void a_plan_is_balanced_connected_free_of_conflict_and_seeded() throws IOException {
    String juri =
        "juri;konflik\nJ1;U1|u2 |Dinas Lain\n"
            + IntStream.rangeClosed(2, 6)
                .mapToObj(i -> "J" + i + ";\n")
                .collect(Collectors.joining());
    Jalan jalan = rencana("unit\n" + deret("U", 13), juri, "--per-unit", "3", "--benih", "5");
    Map<?, ?> json = jalan.json();
    List<Map<?, ?>> baris = daftar(json, "rencana");
    assertThat(baris).hasSize(39);
    assertThat(new HashSet<>(baris)).hasSize(39);
    assertThat(baris)
        .noneMatch(b -> "J1".equals(b.get("juri")) && List.of("U1", "U2").contains(b.get("unit")));
    var perUnit =
        baris.stream()
            .collect(
                Collectors.groupingBy(
                    b -> Objects.requireNonNull(b.get("unit")), Collectors.counting()));
    assertThat(perUnit.values()).hasSize(13).containsOnly(3L);
    var beban =
        baris.stream()
            .collect(
                Collectors.groupingBy(
                    b -> Objects.requireNonNull(b.get("juri")), Collectors.counting()));
    assertThat(beban.values()).hasSize(6).allMatch(n -> n == 6 || n == 7);
    assertThat(jalan.galat()).contains("Dinas Lain (juri J1)");
    assertThat(rencana("unit\n" + deret("U", 13), juri, "--per-unit", "3", "--benih", "5").keluar())
        .isEqualTo(jalan.keluar());
  }

  @Test
  void anchors_are_judged_by_everybody() throws IOException {
    Map<?, ?> json =
        rencana(
                "unit\n" + deret("U", 10),
                "juri\n" + deret("J", 4),
                "--per-unit",
                "2",
                "--jangkar",
                "1")
            .json();
    Object jangkar = ((List<?>) Objects.requireNonNull(json.get("jangkar"))).getFirst();
    assertThat(daftar(json, "rencana"))
        .filteredOn(b -> Objects.equals(b.get("unit"), jangkar))
        .hasSize(4);
  }

  @Test
  void BJ_005_nama_ganda() throws IOException {
    Jalan jalan = rencana("unit\nU1\nU1\n", "juri\nJ1\nJ2\nJ2\n", "--per-unit", "1");
    assertThat(jalan.kode()).containsExactly("BJ_005", "BJ_005");
  }

  @Test
  void BJ_006_rencana_yang_tidak_mungkin_ditolak_dengan_alasan() throws IOException {
    Jalan kurang =
        rencana(
            "unit\n" + deret("U", 4), "juri,konflik\nJ1,U1|U2\nJ2,U1\nJ3,\n", "--per-unit", "2");
    assertThat(kurang.status()).isEqualTo(1);
    assertThat(kurang.kode()).containsExactly("BJ_006");
    assertThat(kurang.galat()).contains("kurang dari 2 untuk unit U1 (1)");
    Jalan sedikit = rencana("unit\n" + deret("U", 3), "juri\n" + deret("J", 3), "--per-unit", "1");
    assertThat(sedikit.galat()).contains("paling sedikit 5");
    Jalan terpisah =
        rencana(
            "unit\n" + deret("U", 4),
            "juri,konflik\nJ1,U3|U4\nJ2,U3|U4\nJ3,U1|U2\nJ4,U1|U2\n",
            "--per-unit",
            "2");
    assertThat(terpisah.galat()).contains("tanpa juri bersama");
    Jalan timpang =
        rencana(
            "unit\n" + deret("U", 6),
            "juri,konflik\nJ1,\nJ2,\nJ3,U1|U2|U3|U4|U5\n",
            "--per-unit",
            "2");
    assertThat(timpang.galat()).contains("Beban tidak dapat diratakan").doesNotContain("jurors");
    assertThat(rencana("unit\nU1\n", "juri\nJ1\n", "--per-unit", "1", "--jangkar", "2").galat())
        .contains("Unit jangkar 2");
    assertThat(rencana("unit\nU1\n", "juri\nJ1\n", "--per-unit", "0").status()).isEqualTo(2);
  }
}
