package id.bangga.kepuasan;

import static id.bangga.kepuasan.KepuasanUji.DINAS;
import static id.bangga.kepuasan.KepuasanUji.SISTEM;
import static id.bangga.penilaian.KodePenilaian.PN_014;
import static id.bangga.penilaian.KodePenilaian.PN_017;
import static id.bangga.penilaian.KodePenilaian.PN_018;
import static id.bangga.penilaian.PenilaianUji.SITI;
import static id.bangga.penilaian.PenilaianUji.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.Invarian;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.BarisIndikator;
import id.bangga.penilaian.BekuAutoService;
import id.bangga.penilaian.IsiTandaTerima;
import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.PenilaianUji;
import id.bangga.penilaian.PerbedaanAuto;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// The satisfaction index of a unit in its self-assessment (B3.1): live in the draft, frozen with
/// the submission, taken over afterwards only by an act with its reason.
@UjiSpring
class BekuAutoTest {
  private static final Periode AWAL = new Periode(JenisPeriode.TRIWULAN, TAHUN, 1);
  private static final String KUNCI = "skm.nilai";
  private final TetapService tetap;
  private final KepuasanUji uji;
  private final PenilaianUji isian;
  private final PenilaianService penilaian;
  private final PengajuanService pengajuan;
  private final BekuAutoService beku;
  private final OrganisasiService organisasi;
  private final PeriodeService periode;
  private final SiklusService siklus;
  private final SiklusUji siklusUji;
  private final JurnalService jurnal;
  private final List<Invarian> invarian;
  private final MockMvc mvc;
  private final JdbcClient jdbc;
  private final JamUji jam;

  BekuAutoTest(
      TetapService tetap,
      KepuasanUji uji,
      PenilaianUji isian,
      PenilaianService penilaian,
      PengajuanService pengajuan,
      BekuAutoService beku,
      OrganisasiService organisasi,
      PeriodeService periode,
      SiklusService siklus,
      SiklusUji siklusUji,
      JurnalService jurnal,
      List<Invarian> invarian,
      MockMvc mvc,
      JdbcClient jdbc,
      JamUji jam) {
    this.tetap = tetap;
    this.uji = uji;
    this.isian = isian;
    this.penilaian = penilaian;
    this.pengajuan = pengajuan;
    this.beku = beku;
    this.organisasi = organisasi;
    this.periode = periode;
    this.siklus = siklus;
    this.siklusUji = siklusUji;
    this.jurnal = jurnal;
    this.invarian = invarian;
    this.mvc = mvc;
    this.jdbc = jdbc;
    this.jam = jam;
  }

  @BeforeEach
  void kota() {
    UnitUji.duaDinas(organisasi);
    uji.pasang();
    periode.atur(SISTEM, List.of(DINAS), TAHUN, JenisPeriode.TRIWULAN);
    siklusUji.buka();
    uji.jawab("KTP", LocalDate.of(TAHUN, 2, 3), "333333333", 20, "");
  }

  @AfterEach
  void invarian_tetap_benar() {
    assertThat(invarian)
        .filteredOn(satu -> List.of("penilaian", "kepuasan").contains(satu.modul()))
        .hasSize(2)
        .allSatisfy(satu -> assertThat(satu.periksa()).isEmpty());
  }

  private void tetapkan(String koreksi) {
    assertThat(tetap.tetapkan(Tokoh.RATNA_PIMPINAN.pelaku(), DINAS, AWAL, koreksi).alasan())
        .isEmpty();
  }

  /// Twenty more answers, all better, and the result frozen anew.
  private void koreksi() {
    uji.jawab("KTP", LocalDate.of(TAHUN, 3, 3), "444444444", 20, "");
    tetapkan("Jawaban kertas triwulan I terlambat masuk");
  }

  private BarisIndikator baris() {
    return penilaian.lembar(TAHUN, DINAS).baris(isian.indikator("B3.1").id()).orElseThrow();
  }

  private String ikm() {
    return Objects.requireNonNull(baris().auto()).masukan().getFirst().toPlainString();
  }

  private List<PerbedaanAuto> perbedaan() {
    return beku.perbedaan(penilaian.penilaian(TAHUN, DINAS));
  }

  private Putusan ambilAlih(String alasan) {
    return beku.ambilAlih(SITI, TAHUN, DINAS, KUNCI, alasan);
  }

  @Test
  void a_draft_follows_its_source_and_its_kept_value_too() {
    isian.isiLengkap();
    BigDecimal semula = penilaian.nilaiMandiri(TAHUN).get(DINAS);
    tetapkan("");
    assertThat(ikm()).isEqualTo("75.00");
    BigDecimal sesudah = penilaian.nilaiMandiri(TAHUN).get(DINAS);
    assertThat(sesudah).isNotEqualByComparingTo(semula);
    koreksi();
    assertThat(ikm()).isEqualTo("87.50");
    assertThat(penilaian.nilaiMandiri(TAHUN).get(DINAS)).isGreaterThan(sesudah);
    assertThat(perbedaan()).isEmpty();
  }

  @Test
  void a_submission_keeps_its_figures_with_source_and_date_and_shows_the_difference() {
    tetapkan("");
    isian.isiLengkap();
    isian.ajukan();
    BigDecimal diajukan = penilaian.nilaiMandiri(TAHUN).get(DINAS);
    jam.maju(Duration.ofHours(1));
    koreksi();
    assertThat(ikm()).isEqualTo("75.00");
    var nomor = Objects.requireNonNull(penilaian.penilaian(TAHUN, DINAS).pengajuan()).nomor();
    assertThat(IsiTandaTerima.dari(pengajuan.verifikasi(nomor)).otomatis())
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.kode()).isEqualTo("B3.1");
          assertThat(satu.sumber()).isEqualTo("SKM 2026 yang ditetapkan");
        });
    NilaiAuto auto = Objects.requireNonNull(baris().auto());
    assertThat(auto.sumber()).isEqualTo("SKM 2026 yang ditetapkan");
    assertThat(auto.beku())
        .isEqualTo(new NilaiAuto.Beku("", PenilaianUji.RATNA.nama(), JamUji.AWAL));
    assertThat(penilaian.nilaiMandiri(TAHUN).get(DINAS)).isEqualByComparingTo(diajukan);
    assertThat(penilaian.jawaban(TAHUN, List.of(DINAS)).get(DINAS))
        .isEqualTo(penilaian.jawaban(TAHUN, DINAS));
    assertThat(perbedaan())
        .singleElement()
        .satisfies(satu -> {
          assertThat(satu.kunci()).isEqualTo(KUNCI);
          assertThat(Objects.requireNonNull(satu.kini()).masukan().getFirst())
              .isEqualByComparingTo("87.50");
        });
    assertThat(beku.perbedaan(SITI, TAHUN)).isEqualTo(perbedaan());
  }

  @Test
  void a_source_without_a_figure_at_submission_leaves_the_unit_its_own_answer() {
    isian.isiLengkap();
    isian.ajukan();
    tetapkan("");
    assertThat(baris().auto()).isNull();
    assertThat(baris().terjawab()).isTrue();
    assertThat(perbedaan()).singleElement().extracting(PerbedaanAuto::beku).isNull();
  }

  @Test
  void PN_014_PN_018_mengambil_alih_memerlukan_alasan_dan_perbedaan_dan_tercatat() {
    tetapkan("");
    isian.isiLengkap();
    isian.ajukan();
    assertThat(ambilAlih("Koreksi SKM").alasan())
        .extracting(Putusan.Alasan::kode)
        .containsExactly(PN_018);
    koreksi();
    assertThat(ambilAlih(" ").alasan()).extracting(Putusan.Alasan::kode).containsExactly(PN_014);
    assertThat(ambilAlih("Jawaban kertas terlambat dihitung").diterima()).isTrue();
    assertThat(ikm()).isEqualTo("87.50");
    assertThat(perbedaan()).isEmpty();
    assertThat(Objects.requireNonNull(baris().auto()).beku())
        .isEqualTo(
            new NilaiAuto.Beku("Jawaban kertas terlambat dihitung", SITI.nama(), JamUji.AWAL));
    assertThat(jurnal.riwayat("penilaian", penilaian.penilaian(TAHUN, DINAS).id()).getFirst())
        .satisfies(satu -> {
          assertThat(satu.tindakan()).isEqualTo("nilai otomatis diambil alih");
          assertThat(satu.alasan()).isEqualTo("Jawaban kertas terlambat dihitung");
          assertThat(satu.sebelum()).contains("75");
          assertThat(satu.sesudah()).contains("87,5");
        });
  }

  @Test
  void a_returned_submission_follows_its_source_again() {
    tetapkan("");
    isian.isiLengkap();
    isian.ajukan();
    koreksi();
    assertThat(ikm()).isEqualTo("75.00");
    assertThat(pengajuan.kembalikan(SITI, TAHUN, DINAS, "Perbaiki bukti", null).diterima())
        .isTrue();
    assertThat(ikm()).isEqualTo("87.50");
    isian.ajukan();
    assertThat(Objects.requireNonNull(baris().auto()).beku()).isNotNull();
    assertThat(perbedaan()).isEmpty();
  }

  @Test
  void PN_017_sesudah_ditetapkan_tidak_ada_yang_diambil_alih() {
    tetapkan("");
    isian.isiLengkap();
    isian.ajukan();
    koreksi();
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofDays(75)));
    siklus.tetapkan(SITI, TAHUN, "0".repeat(64));
    assertThat(ambilAlih("Terlambat").alasan())
        .extracting(Putusan.Alasan::kode)
        .containsExactly(PN_017);
  }

  @Test
  void only_the_city_takes_a_changed_source_over() {
    for (Tokoh tokoh : Tokoh.values()) {
      if (tokoh != Tokoh.SITI_PENGELOLA) {
        assertThatThrownBy(() -> beku.ambilAlih(tokoh.pelaku(), TAHUN, DINAS, KUNCI, "Alasan"))
            .as(tokoh.name())
            .isInstanceOf(TidakBerhak.class);
      }
    }
  }

  @Test
  void what_is_frozen_cannot_be_changed_by_the_program() {
    tetapkan("");
    isian.isiLengkap();
    isian.ajukan();
    assertThatThrownBy(() -> jdbc.sql("update penilaian.nilai_beku set masukan = '{99}'").update())
        .hasMessageContaining("nilai_beku");
  }

  private Document halaman(String alamat, Tokoh siapa) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(alamat).with(siapa)).andReturn().getResponse().getContentAsString());
  }

  @Test
  void the_sheet_shows_the_difference_and_lets_only_the_city_take_it_over() throws Exception {
    tetapkan("");
    isian.isiLengkap();
    isian.ajukan();
    koreksi();
    String lembar = "/penilaian/" + TAHUN + "/" + DINAS;
    assertThat(halaman(lembar + "?komponen=B3", Tokoh.BUDI_OPERATOR).text())
        .contains("Sumber berubah sesudah diajukan", "87,5", "Dibekukan untuk pengajuan ini")
        .doesNotContain("Ambil alih");
    var formulir =
        Objects.requireNonNull(
            halaman(lembar + "?komponen=B3", Tokoh.SITI_PENGELOLA)
                .selectFirst("form[action$=ambil-alih]"));
    assertThat(halaman("/penilaian/" + TAHUN + "/auto", Tokoh.TATI_AUDITOR).text())
        .contains("Sumber berubah sesudah diajukan", "Dinas Kesehatan");
    String kembali =
        mvc.perform(
                post(formulir.attr("action"))
                    .with(Tokoh.SITI_PENGELOLA)
                    .param("kunci", formulir.select("[name=kunci]").val())
                    .param("komponen", formulir.select("[name=komponen]").val())
                    .param("alasan", "Jawaban kertas terlambat dihitung"))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(kembali).isEqualTo(lembar + "?komponen=B3");
    assertThat(halaman(lembar + "?komponen=B3", Tokoh.BUDI_OPERATOR).text())
        .contains("Diambil alih dari sumbernya", "Jawaban kertas terlambat dihitung")
        .doesNotContain("Sumber berubah");
  }
}
