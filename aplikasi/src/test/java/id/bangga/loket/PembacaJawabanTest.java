package id.bangga.loket;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.Galat;
import id.bangga.berkas.PembacaTabel;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.Unsur;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files of answers as units really have them.
class PembacaJawabanTest {
  private static final LocalDate HARI_INI = LocalDate.of(2026, 9, 7);
  private static final List<String> JAWABAN =
      List.of("Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat");
  private static final FormulirSurvei DUA =
      formulir(new FormulirSurvei.PilihanLayanan(7, "KTP-el"));

  private static FormulirSurvei formulir(FormulirSurvei.PilihanLayanan... layanan) {
    return new FormulirSurvei(
        3,
        "loket-1",
        1,
        "Loket 1",
        LocalTime.of(8, 0),
        LocalTime.of(16, 0),
        1,
        false,
        List.of("jenis_kelamin", "usia"),
        List.of(
            new Unsur("WAKTU", "SKM", "Waktu penyelesaian", "Bagaimana kecepatannya?", JAWABAN),
            new Unsur("BIAYA", "SKM", "Biaya/tarif", "Bagaimana biayanya?", JAWABAN)),
        List.of(layanan));
  }

  private static BacaanJawaban baca(FormulirSurvei formulir, Map<String, String> peta, String csv) {
    var tabel = PembacaTabel.baca(csv.getBytes(StandardCharsets.UTF_8));
    var pemetaan = Pemetaan.tebak(tabel.judul(), formulir).dengan(new Pemetaan(peta));
    return PembacaJawaban.baca(tabel, formulir, pemetaan, HARI_INI, Instant.EPOCH);
  }

  private static BacaanJawaban baca(String csv) {
    return baca(DUA, Map.of(), csv);
  }

  private static List<String> tempat(BacaanJawaban bacaan) {
    return bacaan.galat().stream()
        .map((Galat g) -> g.kode() + " " + g.baris() + " " + g.kolom())
        .toList();
  }

  @Test
  void a_google_forms_export_is_read_by_its_questions_and_wordings() {
    var bacaan =
        baca(
            """
            Stempel waktu,Bagaimana kecepatannya?,2. Bagaimana biayanya?,Jenis Kelamin,Saran
            01/09/2026 10:22:33,Sangat cepat,Kurang cepat,Perempuan,"Kursi kurang, tolong"
            2026/09/02 9:01:02,cepat,,Laki-laki,
            """);
    assertThat(bacaan.galat()).isEmpty();
    assertThat(bacaan.jawaban()).extracting(JawabanMasuk::nilai).containsExactly("42", "30");
    assertThat(bacaan.jawaban())
        .extracting(JawabanMasuk::tanggal)
        .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
    assertThat(bacaan.jawaban())
        .extracting(j -> j.profil().jenisKelamin())
        .containsExactly("P", "L");
    assertThat(bacaan.jawaban().getFirst().saran()).isEqualTo("Kursi kurang, tolong");
  }

  @Test
  void a_blank_cell_is_blank_and_never_one() {
    assertThat(baca("U1;U2\n4;\n").jawaban().getFirst().nilai()).isEqualTo("40");
  }

  @Test
  void LY_012_nilai_di_luar_satu_sampai_empat_disebut_selnya() {
    assertThat(tempat(baca("U1;U2\n4;5\n3;3\n0;2\n")))
        .containsExactly("LY_012 2 U2", "LY_012 4 U1");
  }

  @Test
  void LY_013_tulisan_yang_belum_dipetakan_disebut_lalu_dapat_dipetakan() {
    String csv = "U1,U2\nLumayan,Cepat\n";
    var pertama = baca(csv);
    assertThat(tempat(pertama)).containsExactly("LY_013 2 U1");
    assertThat(pertama.kataAsing()).containsExactly("Lumayan");
    var kedua = baca(DUA, Map.of("kata:lumayan", "2"), csv);
    assertThat(kedua.jawaban().getFirst().nilai()).isEqualTo("23");
  }

  @Test
  void LY_014_layanan_yang_bukan_milik_titik_ditolak() {
    var dua =
        formulir(
            new FormulirSurvei.PilihanLayanan(7, "KTP-el"),
            new FormulirSurvei.PilihanLayanan(8, "Kartu Keluarga"));
    assertThat(tempat(baca(dua, Map.of(), "Layanan,U1\nKTP-el,4\nSIM,4\n,4\n")))
        .containsExactly("LY_014 3 Layanan", "LY_014 4 Layanan");
  }

  @Test
  void LY_015_tanggal_di_masa_depan_ditolak() {
    assertThat(tempat(baca("tanggal,U1\n2026-09-08,4\n2026-09-07,4\n")))
        .containsExactly("LY_015 2 tanggal");
  }

  @Test
  void LY_016_baris_tanpa_jawaban_ditolak() {
    assertThat(tempat(baca("tanggal,U1,U2\n2026-09-01,,\n"))).containsExactly("LY_016 2 null");
  }

  @Test
  void LY_017_nomor_jawaban_ganda_ditolak() {
    String id = "00000000-0000-4000-8000-000000000001";
    assertThat(tempat(baca("id,U1\n" + id + ",4\n" + id + ",3\nbukan,3\n")))
        .containsExactly("LY_017 3 id", "LY_017 4 id");
  }

  @Test
  void LY_018_berkas_tanpa_kolom_unsur_ditolak() {
    assertThat(tempat(baca("nama,nilai\nA,4\n"))).containsExactly("LY_018 null null");
  }

  @Test
  void LY_021_pilihan_profil_yang_tidak_dikenal_ditolak() {
    assertThat(tempat(baca("U1,jenis kelamin\n4,Pria\n4,L\n")))
        .containsExactly("LY_021 2 jenis kelamin");
  }

  @Test
  void an_age_in_years_falls_into_its_group() {
    var bacaan = baca("U1,usia\n4,19\n4,20\n4,59\n4,60\n4,101\n4,20-29\n4,0\n");
    assertThat(bacaan.jawaban())
        .extracting(j -> j.profil().usia())
        .startsWith("<20", "20-29", "50-59", ">=60", ">=60", "20-29");
    assertThat(tempat(bacaan)).containsExactly("LY_021 8 usia");
  }

  @Test
  void dates_that_may_be_the_american_way_are_shown_unless_one_tells_the_order() {
    String mendua = "tanggal,U1\n05/05/2026,4\n5/6/2026 9:12:00,4\n";
    assertThat(baca(mendua).tanggalMendua()).isEqualTo("5/6/2026 9:12:00");
    assertThat(baca(mendua + "13/06/2026,4\n").tanggalMendua()).isNull();
    assertThat(baca("tanggal,U1\n2026-06-05,4\n5 Juni 2026,4\n").tanggalMendua()).isNull();
  }

  @Test
  void the_same_rows_get_the_same_ids_and_equal_rows_stay_two() {
    String csv = "tanggal,U1\n2026-09-01,4\n2026-09-01,4\n";
    var satu = baca(csv).jawaban().stream().map(JawabanMasuk::id).toList();
    assertThat(satu).doesNotHaveDuplicates();
    assertThat(baca(csv).jawaban().stream().map(JawabanMasuk::id).toList()).isEqualTo(satu);
  }

  @Test
  void a_mapping_survives_being_stored() {
    var pemetaan = new Pemetaan(Map.of("kolom:WAKTU", "Kecepatan \"A\"", "kata:oke", "3"));
    assertThat(Pemetaan.dariJson(pemetaan.keJson())).isEqualTo(pemetaan);
  }
}
