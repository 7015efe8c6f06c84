package id.bangga.tindaklanjut;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.LALU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.bangga.JamUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.kepuasan.KepuasanUji;
import id.bangga.kepuasan.TetapService;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.SurveiService;
import id.bangga.loket.ImporJawabanService;
import id.bangga.loket.KertasService;
import id.bangga.loket.Ketikan;
import id.bangga.organisasi.OrganisasiService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// What the survey leaves on Pekerjaan Anda, role by role, and how the year looks to PEKPPP.
@UjiSpring
class PekerjaanSkmTest {
  private final MockMvc mvc;
  private final KepuasanUji uji;
  private final TetapService tetap;
  private final TindakLanjutService tindakLanjut;
  private final LayananService layanan;
  private final SurveiService survei;
  private final KertasService kertas;
  private final ImporJawabanService impor;
  private final OrganisasiService organisasi;
  private final JamUji jam;

  PekerjaanSkmTest(
      MockMvc mvc,
      KepuasanUji uji,
      TetapService tetap,
      TindakLanjutService tindakLanjut,
      LayananService layanan,
      SurveiService survei,
      KertasService kertas,
      ImporJawabanService impor,
      OrganisasiService organisasi,
      JamUji jam) {
    this.mvc = mvc;
    this.uji = uji;
    this.tetap = tetap;
    this.tindakLanjut = tindakLanjut;
    this.layanan = layanan;
    this.survei = survei;
    this.kertas = kertas;
    this.impor = impor;
    this.organisasi = organisasi;
    this.jam = jam;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    uji.jawabDinas();
  }

  private String pekerjaan(Tokoh siapa) throws Exception {
    return Jsoup.parse(
            mvc.perform(get("/pekerjaan").with(siapa))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8))
        .text();
  }

  @Test
  void an_ended_period_waits_to_be_frozen_and_then_to_be_published() throws Exception {
    assertThat(pekerjaan(Tokoh.RATNA_PIMPINAN))
        .contains("Hasil SKM Tahun 2025", "hasilnya belum ditetapkan");
    assertThat(pekerjaan(Tokoh.BUDI_OPERATOR)).doesNotContain("Hasil SKM Tahun 2025");
    tetap.tetapkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, LALU, "");
    assertThat(pekerjaan(Tokoh.RATNA_PIMPINAN)).contains("belum diumumkan kepada warga");
    tetap.umumkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, LALU);
    assertThat(pekerjaan(Tokoh.RATNA_PIMPINAN)).doesNotContain("Hasil SKM Tahun 2025");
  }

  @Test
  void a_period_that_ends_soon_without_enough_answers_is_named() throws Exception {
    assertThat(pekerjaan(Tokoh.BUDI_OPERATOR)).doesNotContain("Survei warga Tahun 2026");
    jam.atur(JamUji.AWAL.plus(Duration.ofDays(85)));
    assertThat(pekerjaan(Tokoh.BUDI_OPERATOR))
        .contains("Survei warga Tahun 2026", "Populasi layanan belum lengkap");
  }

  @Test
  void plans_past_their_quarter_and_unanswered_suggestions_are_named() throws Exception {
    assertThat(pekerjaan(Tokoh.BUDI_OPERATOR)).doesNotContain("Tindak lanjut SKM", "saran tahun");
    tindakLanjut.buat(
        Tokoh.BUDI_OPERATOR.pelaku(),
        new IsiRencana(
            DINAS, LALU, "WAKTU", "Menambah satu loket", new Tenggat(2026, 2), "Kepala Seksi"));
    uji.jawab("KTP", LocalDate.of(2026, 3, 3), "444444444", 1, "Tambah kursi");
    assertThat(pekerjaan(Tokoh.BUDI_OPERATOR))
        .contains("1 rencana lewat tenggat", "1 saran tahun ini belum ditanggapi");
    assertThat(pekerjaan(Tokoh.SITI_PENGELOLA)).contains("1 rencana lewat tenggat");
    assertThat(pekerjaan(Tokoh.DEWI_OPERATOR)).doesNotContain("rencana lewat", "saran tahun");
  }

  @Test
  void sheets_for_a_second_person_and_waiting_files_are_named() throws Exception {
    var titik = survei.formulir(layanan.titik(DINAS).getFirst().kode()).orElseThrow();
    kertas.ketik(
        Tokoh.SITI_PENGELOLA.pelaku(),
        titik,
        new Ketikan(
            titik.titikId(),
            "2026-09-A",
            1,
            titik.layanan().getFirst().id(),
            LocalDate.of(2026, 9, 1),
            "444433330",
            true),
        false);
    byte[] berkas = "U1;U2\n4;4\n".getBytes(StandardCharsets.UTF_8);
    impor.tunda(Tokoh.BUDI_OPERATOR.pelaku(), titik, "google-form.csv", berkas);
    assertThat(pekerjaan(Tokoh.BUDI_OPERATOR))
        .contains("1 lembar menunggu diketik orang kedua", "google-form.csv");
    assertThat(pekerjaan(Tokoh.DEWI_OPERATOR)).doesNotContain("lembar menunggu", "google-form");
  }

  @Test
  void PEKPPP_6a_7a_follow_from_the_frozen_results() {
    var kosong = tindakLanjut.pelaksanaan(Tokoh.TATI_AUDITOR.pelaku(), DINAS, 2025);
    assertThat(kosong.terpenuhi()).isZero();
    assertThat(kosong.media()).isZero();
    tetap.tetapkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, LALU, "");
    tetap.umumkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, LALU);
    var terbit = tindakLanjut.pelaksanaan(Tokoh.TATI_AUDITOR.pelaku(), DINAS, 2025);
    // 40 of at least 322 respondents, and no plan yet
    assertThat(terbit.syarat()).filteredOn(satu -> !satu.terpenuhi()).hasSize(2);
    assertThat(terbit.syarat())
        .filteredOn(satu -> !satu.terpenuhi())
        .extracting(PelaksanaanSkm.Syarat::kata)
        .isEqualTo(
            List.of(
                "Responden memenuhi minimum tabel Krejcie dan Morgan",
                "Hasil ditindaklanjuti dengan rencana"));
    assertThat(terbit.media()).isEqualTo(1);
  }
}
