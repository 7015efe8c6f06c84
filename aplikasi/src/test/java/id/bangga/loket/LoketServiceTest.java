package id.bangga.loket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.LayananBaru;
import id.bangga.layanan.LayananMassalService;
import id.bangga.layanan.Profil;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TitikBaru;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// Paper, files and other programs.
@UjiSpring
class LoketServiceTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);

  private final KertasService kertas;
  private final ApiJawabanService api;
  private final SurveiService survei;
  private final LayananMassalService pemasang;
  private final OrganisasiService organisasi;
  private final JdbcClient jdbc;
  private final MockMvc mvc;
  private FormulirSurvei titik = kosong();

  LoketServiceTest(
      KertasService kertas,
      ApiJawabanService api,
      SurveiService survei,
      LayananMassalService pemasang,
      OrganisasiService organisasi,
      JdbcClient jdbc,
      MockMvc mvc) {
    this.kertas = kertas;
    this.api = api;
    this.survei = survei;
    this.pemasang = pemasang;
    this.organisasi = organisasi;
    this.jdbc = jdbc;
    this.mvc = mvc;
  }

  private static FormulirSurvei kosong() {
    return new FormulirSurvei(
        0, "", 0, "", LocalTime.MIN, LocalTime.MAX, 0, false, List.of(), List.of(), List.of());
  }

  @BeforeEach
  void pasang() {
    UnitUji.duaDinas(organisasi);
    titik = survei.formulir(pasang(1, "KTP")).orElseThrow();
  }

  /// @return code of the new point of the unit
  private String pasang(long unitId, String layanan) {
    String kode = "uji-" + UUID.randomUUID();
    pemasang.pasang(
        SISTEM,
        List.of(new LayananBaru(unitId, layanan, "KTP-el", true)),
        List.of(
            new TitikBaru(
                unitId,
                kode,
                "Loket 1",
                "",
                LocalTime.of(8, 0),
                LocalTime.of(16, 0),
                "SKM-9",
                false,
                List.of("usia"),
                List.of(layanan))));
    return kode;
  }

  private Ketikan lembar(int nomor, String nilai, boolean ganda) {
    return new Ketikan(
        titik.titikId(),
        "2026-09-A",
        nomor,
        titik.layanan().getFirst().id(),
        LocalDate.of(2026, 9, 1),
        nilai,
        ganda);
  }

  private HasilKetik ketik(Tokoh siapa, Ketikan lembar) {
    return kertas.ketik(siapa.pelaku(), titik, lembar, false);
  }

  private long tersimpan() {
    return jdbc.sql("select count(*) from layanan.jawaban").query(Long.class).single();
  }

  @Test
  void a_sheet_typed_once_counts_at_once() {
    assertThat(ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", false)))
        .isInstanceOf(HasilKetik.Dihitung.class);
    assertThat(jdbc.sql("select sumber || nilai from layanan.jawaban").query(String.class).single())
        .isEqualTo("PETUGAS444433330");
  }

  @Test
  void with_double_entry_a_sheet_counts_when_two_people_agree() {
    assertThat(ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true)))
        .isInstanceOf(HasilKetik.MenungguKedua.class);
    assertThat(tersimpan()).isZero();
    assertThat(ketik(Tokoh.SITI_PENGELOLA, lembar(1, "444423330", true)))
        .isEqualTo(
            new HasilKetik.Berbeda(
                List.of(new HasilKetik.Beda("Produk spesifikasi jenis pelayanan", '3', '2'))));
    assertThat(tersimpan()).isZero();
    assertThat(ketik(Tokoh.SITI_PENGELOLA, lembar(1, "444433330", true)))
        .isInstanceOf(HasilKetik.Dihitung.class);
    assertThat(tersimpan()).isEqualTo(1);
  }

  private Ketikan berprofil(Profil profil, @Nullable String saran) {
    Ketikan satu = lembar(1, "444433330", true);
    return new Ketikan(
        satu.titikId(),
        satu.bundel(),
        satu.nomor(),
        satu.layananId(),
        satu.tanggal(),
        satu.nilai(),
        satu.ganda(),
        profil,
        saran);
  }

  @Test
  void profile_and_suggestion_of_a_sheet_are_stored_with_the_answer() {
    var usia = new Profil(null, "30-39", null, null, null);
    ketik(Tokoh.BUDI_OPERATOR, berprofil(usia, "Tambah kursi"));
    ketik(Tokoh.SITI_PENGELOLA, berprofil(Profil.KOSONG, null));
    assertThat(
            jdbc.sql("select j.usia || s.isi from layanan.jawaban j join layanan.saran s on true")
                .query(String.class)
                .single())
        .isEqualTo("30-39Tambah kursi");
    assertThat(
            jdbc.sql("select count(*) from loket.ketikan where saran is null and profil = '{}'")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void the_form_asks_the_profile_fields_of_the_point_and_a_suggestion() throws Exception {
    String alamat = "/layanan/titik/" + titik.kode() + "/kertas";
    var formulir =
        Jsoup.parse(
            mvc.perform(get(alamat).with(Tokoh.BUDI_OPERATOR))
                .andReturn()
                .getResponse()
                .getContentAsString());
    assertThat(formulir.select("select[name=usia] option")).hasSize(7);
    assertThat(formulir.select("select[name=pendidikan]")).isEmpty();
    mvc.perform(
        post(alamat)
            .with(Tokoh.BUDI_OPERATOR)
            .param("nilai", "444433330")
            .param("nomor", "1")
            .param("bundel", "2026-09-A")
            .param("layanan", Long.toString(titik.layanan().getFirst().id()))
            .param("tanggal", "2026-09-01")
            .param("cara", "sekali")
            .param("usia", ">=60")
            .param("saran", "Kursi kurang"));
    assertThat(jdbc.sql("select usia from layanan.jawaban").query(String.class).single())
        .isEqualTo(">=60");
    assertThat(jdbc.sql("select isi from layanan.saran").query(String.class).single())
        .isEqualTo("Kursi kurang");
  }

  @Test
  void the_second_person_may_insist_and_both_typings_are_kept() {
    ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true));
    kertas.ketik(Tokoh.SITI_PENGELOLA.pelaku(), titik, lembar(1, "111133330", true), true);
    assertThat(
            jdbc.sql("select nilai || nilai_kedua from loket.ketikan").query(String.class).single())
        .isEqualTo("444433330111133330");
    assertThat(jdbc.sql("select nilai from layanan.jawaban").query(String.class).single())
        .isEqualTo("111133330");
  }

  @Test
  void LY_019_ketikan_kedua_oleh_orang_yang_sama_ditolak() {
    ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true));
    assertThat(ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", true)))
        .isEqualTo(new HasilKetik.Ditolak(KodeAturanLayanan.LY_019));
  }

  @Test
  void LY_022_lembar_yang_sudah_dihitung_tidak_diketik_lagi() {
    ketik(Tokoh.BUDI_OPERATOR, lembar(1, "444433330", false));
    assertThat(ketik(Tokoh.SITI_PENGELOLA, lembar(1, "444433330", false)))
        .isEqualTo(new HasilKetik.Ditolak(KodeAturanLayanan.LY_022));
    assertThat(kertas.nomorBerikut(SISTEM, titik.titikId(), "2026-09-A", false)).isEqualTo(2);
  }

  private KirimanJawaban kiriman(UUID id, Map<String, Integer> nilai) {
    return new KirimanJawaban(id.toString(), "2026-09-01", null, nilai, Map.of(), null);
  }

  @Test
  void answers_of_another_program_come_in_once_however_often_they_are_sent() {
    var dua =
        List.of(
            kiriman(new UUID(1, 1), Map.of("WAKTU", 4)),
            kiriman(new UUID(1, 2), Map.of("WAKTU", 3, "BIAYA", 4)));
    assertThat(api.terima(Tokoh.BUDI_OPERATOR.pelaku(), titik, dua))
        .isEqualTo(new HasilKiriman(2, 0, List.of()));
    assertThat(api.terima(Tokoh.BUDI_OPERATOR.pelaku(), titik, dua))
        .isEqualTo(new HasilKiriman(0, 2, List.of()));
    assertThat(tersimpan()).isEqualTo(2);
  }

  @Test
  void one_faulty_answer_keeps_all_of_a_sending_out_and_every_fault_is_named() {
    var hasil =
        api.terima(
            SISTEM,
            titik,
            List.of(
                kiriman(new UUID(1, 1), Map.of("WAKTU", 4)),
                kiriman(new UUID(1, 2), Map.of("WAKTU", 5, "ASING", 1)),
                kiriman(new UUID(1, 1), Map.of())));
    assertThat(hasil.galat())
        .extracting(satu -> satu.urutan() + " " + satu.bagian() + " " + satu.kode())
        .containsExactlyInAnyOrder(
            "1 nilai.WAKTU LY_012",
            "1 nilai.ASING LY_018",
            "1 nilai LY_016",
            "2 id LY_017",
            "2 nilai LY_016");
    assertThat(tersimpan()).isZero();
  }

  @Test
  void a_file_is_looked_at_mapped_and_stored_once() throws Exception {
    String alamat =
        Objects.requireNonNull(
            unggah("Tanggal,U1,U2\n2026-09-01,Oke,4\n2026-09-02,Sesuai,3\n").getRedirectedUrl());
    Document tinjau = buka(alamat, 422);
    assertThat(tinjau.select("table td").text()).contains("LY_013");
    String nama = tinjau.select("select[name^=kata:]").attr("name");
    mvc.perform(
            post(alamat + "/petakan")
                .with(Tokoh.BUDI_OPERATOR)
                .param(nama, "2")
                .param("simpan", "Formulir lama"))
        .andReturn();
    assertThat(buka(alamat, 200).select("button.utama").text()).contains("Simpan 2 jawaban");
    mvc.perform(post(alamat + "/terapkan").with(Tokoh.BUDI_OPERATOR)).andReturn();
    assertThat(tersimpan()).isEqualTo(2);
    assertThat(buka("/layanan/unit/1/impor-jawaban", 200).select("select[name=pemetaan] option"))
        .anyMatch(pilihan -> pilihan.text().equals("Formulir lama"));
  }

  @Test
  void a_file_for_a_point_of_another_unit_is_refused_beside_the_field() throws Exception {
    for (String asing : List.of(pasang(2, "KK"), "tidak-ada", "")) {
      var jawaban = unggah("U1\n3", asing);
      assertThat(jawaban.getStatus()).isEqualTo(422);
      assertThat(Jsoup.parse(jawaban.getContentAsString()).select("#isian-titik-galat").text())
          .contains("itik layanan");
    }
  }

  private MockHttpServletResponse unggah(String csv) throws Exception {
    return unggah(csv, titik.kode());
  }

  private MockHttpServletResponse unggah(String csv, String kode) throws Exception {
    return mvc.perform(
            multipart("/layanan/unit/1/impor-jawaban")
                .file(
                    new MockMultipartFile(
                        "berkas", "a.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("titik", kode)
                .with(Tokoh.BUDI_OPERATOR))
        .andReturn()
        .getResponse();
  }

  private Document buka(String alamat, int status) throws Exception {
    var jawaban = mvc.perform(get(alamat).with(Tokoh.BUDI_OPERATOR)).andReturn().getResponse();
    assertThat(jawaban.getStatus()).as(alamat).isEqualTo(status);
    return Jsoup.parse(jawaban.getContentAsString());
  }
}
