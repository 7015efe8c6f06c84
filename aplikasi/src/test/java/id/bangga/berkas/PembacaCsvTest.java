package id.bangga.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaCsvTest {
  static Tabel csv(String isi) {
    return PembacaTabel.baca(isi.getBytes(StandardCharsets.UTF_8));
  }

  private static List<@Nullable BigDecimal> kolomSkor(String isi) {
    var masukan = Masukan.dari(csv(isi));
    Kolom skor = masukan.wajib("skor");
    var hasil = new ArrayList<@Nullable BigDecimal>();
    masukan.baris().forEach(b -> hasil.add(masukan.desimal(b, skor)));
    assertThat(masukan.galat()).isEmpty();
    return hasil;
  }

  @Test
  void columns_are_found_in_any_order_and_case() {
    var masukan = Masukan.dari(csv("SKOR,Unit\r\n7,A\r\n"));
    Kolom unit = masukan.wajib("unit");
    Kolom skor = masukan.wajib("skor");
    Baris baris = masukan.baris().getFirst();
    assertThat(baris.nomor()).isEqualTo(2);
    assertThat(masukan.teks(baris, unit)).isEqualTo("A");
    assertThat(masukan.bulat(baris, skor)).isEqualTo(7);
    assertThat(masukan.bersih()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit,skor\nA,\"86,69\"\nB,75\n",
        "unit;skor\nA;86,69\nB;75\n",
        "unit;skor\nA;86.69\nB;75\n",
        "\ufeffunit;skor\r\nA;86,69\r\nB;75\r\n",
        "unit\tskor\nA\t86,69\nB\t75",
        "unit,skor\n\nA,86.69\n,\nB,75\n\n",
      })
  void separator_and_decimals_are_detected(String isi) {
    assertThat(kolomSkor(isi)).containsExactly(new BigDecimal("86.69"), new BigDecimal("75"));
  }

  @Test
  void three_decimals_are_read_as_the_other_figures_of_the_file_say() {
    assertThat(kolomSkor("unit;skor\nA;3,580\nB;3,5\n"))
        .containsExactly(new BigDecimal("3.580"), new BigDecimal("3.5"));
    assertThat(kolomSkor("unit;skor\nA;1.234\nB;3,5\n"))
        .containsExactly(new BigDecimal("1234"), new BigDecimal("3.5"));
    assertThat(kolomSkor("unit,skor\nA,3.580\n")).containsExactly(new BigDecimal("3.580"));
  }

  @Test
  void BK_013_a_figure_that_can_be_read_in_two_ways_is_refused() {
    var masukan = Masukan.dari(csv("unit;skor\nA;1.234\n"));
    Kolom skor = masukan.wajib("skor");
    assertThat(masukan.desimal(masukan.baris().getFirst(), skor)).isNull();
    assertThat(masukan.galat()).extracting(Galat::kode).containsExactly("BK_013");
  }

  @Test
  void BK_006_BK_010_every_faulty_cell_is_named() {
    var masukan =
        Masukan.dari(
            csv("unit,skor,mulai\nA,x,2026-01-05\n,11,31/02/2026\nC,2.5,5 Agustus 2026\n"));
    Kolom unit = masukan.wajib("unit");
    Kolom skor = masukan.wajib("skor").antara(0, 10).berkode("UJI_001").saran("Isi 0 sampai 10.");
    Kolom mulai = masukan.wajib("mulai");
    var tanggal = new ArrayList<@Nullable LocalDate>();
    for (Baris baris : masukan.baris()) {
      masukan.teks(baris, unit);
      masukan.bulat(baris, skor);
      tanggal.add(masukan.tanggal(baris, mulai));
    }
    assertThat(tanggal).containsExactly(LocalDate.of(2026, 1, 5), null, LocalDate.of(2026, 8, 5));
    assertThat(masukan.galat())
        .extracting(g -> g.baris() + " " + g.kolom() + " " + g.kode())
        .containsExactly(
            "2 skor UJI_001",
            "3 unit BK_006",
            "3 skor UJI_001",
            "3 mulai BK_010",
            "4 skor UJI_001");
    assertThat(masukan.galat().getFirst().pesan()).contains("“x”").endsWith("Isi 0 sampai 10.");
  }

  @Test
  void BK_003_BK_004_missing_and_duplicate_columns_are_faults_unknown_ones_are_noted() {
    var masukan = Masukan.dari(csv("Nama,Nama,lain,lain,catatan\nA,B,1,2,x\n"));
    masukan.wajib("nama");
    masukan.wajib("kode");
    assertThat(masukan.galat()).extracting(Galat::kode).containsExactly("BK_004", "BK_003");
    assertThat(masukan.galat()).allMatch(g -> Integer.valueOf(1).equals(g.baris()));
    assertThat(masukan.kolomTakDikenal()).containsExactly("Nama", "lain", "lain", "catatan");
  }

  @Test
  void BK_005_rows_longer_than_the_header_are_refused_shorter_ones_are_blank() {
    Tabel tabel = csv("a,b\n1\n1,2,3\n1,2,,\n");
    assertThat(tabel.galat())
        .extracting(Galat::kode, Galat::baris)
        .containsExactly(Tuple.tuple("BK_005", 3));
    assertThat(tabel.baris()).hasSize(3);
    assertThat(tabel.baris().getFirst().kosong(1)).isTrue();
  }

  @Test
  void quotes_line_breaks_and_escaped_quotes_follow_rfc_4180() {
    Tabel tabel = csv("a,b\n\"satu, \"\"dua\"\"\",\"baris\n kedua\"\nx,y\n");
    assertThat(tabel.baris().getFirst().teks(0)).isEqualTo("satu, \"dua\"");
    assertThat(tabel.baris().getFirst().teks(1)).isEqualTo("baris\n kedua");
    assertThat(tabel.baris().get(1).nomor()).isEqualTo(3);
  }

  @Test
  void BK_001_an_unclosed_quote_is_a_fault_not_half_the_rows() {
    Tabel tabel = csv("a,b\n1,\"dua\n3,4\n5,6\n");
    assertThat(tabel.baris()).isEmpty();
    assertThat(tabel.galat()).extracting(Galat::kode).containsExactly("BK_001");
    assertThat(tabel.galat().getFirst().pesan()).contains("tanda kutip");
  }

  @Test
  void other_encodings_are_refused_with_the_cure() {
    byte[] latin = "nama\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "nama\nA\n".getBytes(StandardCharsets.UTF_16);
    for (byte[] isi : List.of(latin, utf16)) {
      assertThat(PembacaTabel.baca(isi).galat())
          .singleElement()
          .satisfies(g -> assertThat(g.pesan()).contains("UTF-8"));
    }
  }

  @Test
  void BK_007_BK_008_BK_009_BK_011_BK_017_each_kind_of_entry_has_its_own_fault() {
    var masukan = Masukan.dari(csv("skor,n,huruf,sah\nx,1.5,Z,mungkin\n-1,1,A,ya\n"));
    Kolom skor = masukan.wajib("skor").antara(0, 10);
    for (Baris baris : masukan.baris()) {
      masukan.desimal(baris, skor);
      masukan.bulat(baris, masukan.wajib("n"));
      masukan.pilihan(baris, masukan.wajib("huruf"), List.of("A", "B"));
      masukan.yaTidak(baris, masukan.wajib("sah"));
    }
    assertThat(masukan.galat())
        .extracting(g -> g.baris() + " " + g.kolom() + " " + g.kode())
        .containsExactlyInAnyOrder(
            "2 skor BK_007", "2 n BK_008", "2 huruf BK_011", "2 sah BK_017", "3 skor BK_009");
  }

  @Test
  void BK_002_BK_014_BK_015_limits_are_kept() {
    var batas = new BatasBerkas(1000, 2, 3, 5);
    assertThat(baca("a\n1\n2\n3\n", batas)).containsExactly("BK_002");
    assertThat(baca("a,b,c,d\n", batas)).containsExactly("BK_002");
    assertThat(baca("a\n123456\n", batas)).containsExactly("BK_014");
    assertThat(baca("a\n" + "1\n".repeat(600), batas)).containsExactly("BK_002");
    assertThat(baca("", batas)).containsExactly("BK_015");
  }

  private static List<String> baca(String isi, BatasBerkas batas) {
    return PembacaTabel.baca(isi.getBytes(StandardCharsets.UTF_8), batas).galat().stream()
        .map(Galat::kode)
        .toList();
  }

  @Test
  void what_we_write_we_read_and_formulas_are_defused() {
    var teks = new StringBuilder();
    PenulisCsv.excelIndonesia(teks)
        .baris("nama", "nilai")
        .baris("=1+1", new BigDecimal("-86.69"))
        .baris("a;\"b\"\nc", 1.5)
        .baris(" tepi", null);
    assertThat(teks.toString())
        .startsWith("\ufeffnama;nilai\r\n'=1+1;-86,69\r\n")
        .contains("\"a;\"\"b\"\"\nc\";1,5");
    var masukan = Masukan.dari(csv(teks.toString()));
    Kolom nama = masukan.wajib("nama");
    Kolom nilai = masukan.opsional("nilai");
    assertThat(masukan.baris())
        .extracting(b -> masukan.teks(b, nama))
        .containsExactly("=1+1", "a;\"b\"\nc", "tepi");
    assertThat(masukan.desimal(masukan.baris().getFirst(), nilai)).isEqualByComparingTo("-86.69");
  }
}
