package id.bangga.penilaian;

import static id.bangga.penilaian.KodePenilaian.*;
import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.DataBukti;
import id.bangga.bukti.Keabsahan;
import id.bangga.instrumen.Bendera;
import id.bangga.instrumen.Jawaban;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Filling in, on PostgreSQL: what is saved, what it comes to, what is refused.
@UjiSpring
class IsianServiceTest {
  private final IsianService layanan;
  private final PenilaianService penilaian;
  private final PenilaianUji uji;
  private final BuktiService bukti;
  private final PenilaianInvarian invarian;
  private final OrganisasiService organisasi;
  private final SiklusService siklus;
  private final SiklusUji siklusUji;
  private final JurnalService jurnal;
  private final JamUji jam;

  IsianServiceTest(
      IsianService layanan,
      PenilaianService penilaian,
      PenilaianUji uji,
      BuktiService bukti,
      PenilaianInvarian invarian,
      OrganisasiService organisasi,
      SiklusService siklus,
      SiklusUji siklusUji,
      JurnalService jurnal,
      JamUji jam) {
    this.layanan = layanan;
    this.penilaian = penilaian;
    this.uji = uji;
    this.bukti = bukti;
    this.invarian = invarian;
    this.organisasi = organisasi;
    this.siklus = siklus;
    this.siklusUji = siklusUji;
    this.jurnal = jurnal;
    this.jam = jam;
  }

  @BeforeEach
  void siklus_terbuka() {
    UnitUji.duaDinas(organisasi);
    siklusUji.buka();
  }

  @AfterEach
  void invarian_tetap_benar() {
    assertThat(invarian.periksa()).isEmpty();
  }

  private BarisIndikator baris(String kode) {
    return penilaian.lembar(TAHUN, A).baris(uji.indikator(kode).id()).orElseThrow();
  }

  private BigDecimal skor(String kode) {
    return baris(kode).skor().angka().orElseThrow();
  }

  static void ditolak(HasilSimpan hasil, KodeAturan... kode) {
    assertThat(hasil)
        .isInstanceOfSatisfying(
            HasilSimpan.Ditolak.class,
            satu ->
                assertThat(satu.putusan().alasan())
                    .extracting(Putusan.Alasan::kode)
                    .containsExactly(kode));
  }

  @Test
  void before_anything_is_done_the_sheet_is_there_and_nothing_is_written() {
    LembarMandiri lembar = penilaian.lembar(TAHUN, A);
    assertThat(lembar.baris()).hasSize(28);
    assertThat(lembar.wajib()).isEqualTo(21);
    assertThat(lembar.terjawab()).isZero();
    assertThat(lembar.penilaian().id()).isZero();
    assertThat(penilaian.daftar(TAHUN)).isEmpty();
    assertThat(penilaian.jawaban(TAHUN, A)).isEmpty();
  }

  @Test
  void an_answer_counts_as_E_until_valid_evidence_is_linked() {
    uji.tingkat("A1.1", "B");
    assertThat(skor("A1.1")).isEqualByComparingTo("0");
    assertThat(baris("A1.1").skor().semuaBendera()).containsExactly(Bendera.TANPA_BUKTI_SAH);
    var sk = uji.bukti("SK", "A1.1");
    assertThat(skor("A1.1")).isEqualByComparingTo("0.75");
    assertThat(penilaian.nilaiMandiri(TAHUN).get(A)).isEqualByComparingTo("3.00");
    assertThat(penilaian.nilaiKomponen(TAHUN).get(A)).containsEntry("A1", new BigDecimal("3.00"));
    bukti.hapus(BUDI, sk.id());
    assertThat(skor("A1.1")).isEqualByComparingTo("0");
    assertThat(penilaian.nilaiMandiri(TAHUN).get(A)).isEqualByComparingTo("0");
    bukti.urungkanHapus(BUDI, sk.id());
    assertThat(penilaian.nilaiMandiri(TAHUN).get(A)).isEqualByComparingTo("3.00");
  }

  @Test
  void evidence_outside_the_year_does_not_count_and_says_why() {
    uji.tingkat("A1.1", "A");
    var lama = uji.bukti("SK lama", LocalDate.of(2024, 1, 1), "A1.1");
    assertThat(skor("A1.1")).isEqualByComparingTo("0");
    assertThat(baris("A1.1").keabsahan(lama)).isEqualTo(Keabsahan.KEDALUWARSA);
    bukti.ubah(
        BUDI,
        lama.id(),
        lama.versi(),
        new DataBukti("SK berlaku", lama.tanggalDokumen(), null, LocalDate.of(2026, 12, 31), ""));
    assertThat(skor("A1.1")).isEqualByComparingTo("1");
  }

  @Test
  void ratios_follow_their_formula() {
    uji.bukti("daftar", "A2.3", "A2.4");
    uji.jawab("A2.3", rasio(3, 4));
    uji.jawab("A2.4", rasio(1, 3));
    assertThat(skor("A2.3")).isEqualByComparingTo("0.75");
    assertThat(baris("A2.3").skor().kalimat()).isEqualTo("min(1, 3 ÷ 4) = 0,75");
    assertThat(penilaian.lembar(TAHUN, A).nilai().total())
        .isCloseTo(new BigDecimal("4.75"), within(new BigDecimal("1e-30")));
  }

  @Test
  void saving_the_same_twice_changes_nothing() {
    uji.tingkat("A1.1", "B");
    long nomor = jurnal.nomorTerakhir();
    uji.tingkat("A1.1", "B");
    assertThat(jurnal.nomorTerakhir()).isEqualTo(nomor);
    assertThat(baris("A1.1").versi()).isEqualTo(1);
  }

  @Test
  void every_saving_is_in_the_journal_with_before_and_after() {
    uji.tingkat("A1.1", "B");
    uji.jawab("A1.1", new Jawaban.Level("A"), "Ada notula.", 1);
    assertThat(jurnal.riwayat("penilaian", penilaian.penilaian(TAHUN, A).id()))
        .first()
        .satisfies(satu -> {
          assertThat(satu.sebelum()).contains("A1.1").contains("\\\"huruf\\\":\\\"B\\\"");
          assertThat(satu.sesudah()).contains("Ada notula.");
          assertThat(satu.unitId()).isEqualTo(A);
          assertThat(satu.tahun()).isEqualTo(TAHUN);
        });
  }

  @Test
  void of_two_people_typing_the_same_answer_the_second_is_told() {
    uji.tingkat("A1.1", "B");
    assertThatThrownBy(() -> uji.jawab("A1.1", new Jawaban.Level("C"), "", 0))
        .isInstanceOf(VersiUsang.class);
    uji.jawab("A1.1", new Jawaban.Level("C"), "", 1);
    assertThatThrownBy(() -> uji.jawab("A1.1", new Jawaban.Level("D"), "", 1))
        .isInstanceOf(VersiUsang.class)
        .hasMessageContaining("A1.1");
    assertThatThrownBy(() -> uji.jawab("A1.2", new Jawaban.Level("D"), "", 7))
        .isInstanceOf(VersiUsang.class);
    assertThat(baris("A1.1").huruf()).contains("C");
  }

  @Test
  void ten_people_saving_at_once_lose_nothing_silently() throws Exception {
    var mulai = new CountDownLatch(1);
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> hasil =
          List.of("A", "B", "C", "D", "E").stream()
              .flatMap(huruf -> List.of("A1.1", "A1.2").stream().map(kode -> kode + huruf))
              .map(kunci ->
                  pekerja.submit(() -> {
                    mulai.await();
                    var jawaban = new Jawaban.Level(kunci.substring(4));
                    try {
                      uji.jawab(kunci.substring(0, 4), jawaban, "", 0);
                      return true;
                    } catch (VersiUsang e) {
                      return false;
                    }
                  }))
              .toList();
      mulai.countDown();
      int berhasil = 0;
      for (var satu : hasil) {
        berhasil += satu.get() ? 1 : 0;
      }
      assertThat(berhasil).isEqualTo(2);
    }
    assertThat(penilaian.penilaian(TAHUN, A).terjawab()).isEqualTo(2);
  }

  @Test
  void PN_003_sebelum_dan_sesudah_fase_ditolak_tetapi_dalam_tenggang_diterima() {
    jam.atur(SiklusUji.TENGGAT.minus(Duration.ofDays(11)));
    ditolak(uji.tingkat("A1.1", "B"), PN_003);
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(29)));
    assertThat(uji.tingkat("A1.1", "B")).isInstanceOf(HasilSimpan.Tersimpan.class);
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(30)));
    ditolak(uji.tingkat("A1.2", "B"), PN_003);
  }

  @Test
  void PN_004_jawaban_yang_tidak_cocok_ditolak_dengan_sebabnya() {
    ditolak(uji.tingkat("A1.1", "F"), PN_004);
    ditolak(uji.tingkat("A2.2", "B"), PN_004);
    ditolak(uji.jawab("A1.1", rasio(1, 2)), PN_004);
    ditolak(uji.jawab("A2.4", rasio(5, 3)), PN_004);
    ditolak(uji.jawab("A2.3", rasio(1)), PN_004);
    ditolak(uji.jawab("A2.3", rasio(-1, 2)), PN_004);
    ditolak(uji.jawab("A1.1", new Jawaban.TidakBerlaku("tidak ada")), PN_004);
    ditolak(uji.jawab("A1.1", new Jawaban.Auto(List.of(), "x")), PN_004);
  }

  @Test
  void PN_005_PN_006_isian_verifikator_dan_otomatis_bukan_milik_unit() {
    ditolak(uji.jawab("A4.3", rasio(1, 2, 0)), PN_005);
    ditolak(uji.tingkat("B3.3", "A"), PN_005);
    ditolak(uji.jawab("B1.2", rasio(1, 2)), PN_006);
  }

  @Test
  void PN_007_indikator_asing_ditolak() {
    ditolak(
        layanan.simpanJawaban(
            BUDI, TAHUN, A, new DrafJawaban(999_999, new Jawaban.Level("A"), "", 0)),
        PN_007);
  }

  @Test
  void PN_008_penjelasan_terlalu_panjang_ditolak() {
    ditolak(uji.jawab("A1.1", new Jawaban.Level("A"), "x".repeat(4001), 0), PN_008);
    assertThat(uji.jawab("A1.1", new Jawaban.Level("A"), "x".repeat(4000), 0))
        .isInstanceOf(HasilSimpan.Tersimpan.class);
  }

  @Test
  void PN_017_siklus_yang_ditetapkan_tidak_berubah_lagi() {
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofDays(75)));
    siklus.tetapkan(SITI, TAHUN, "0".repeat(64));
    ditolak(uji.tingkat("A1.1", "B"), PN_017);
  }

  @Test
  void who_fills_in_and_who_reads() {
    for (Tokoh tokoh :
        List.of(
            Tokoh.DEWI_OPERATOR,
            Tokoh.SITI_PENGELOLA,
            Tokoh.TATI_AUDITOR,
            Tokoh.AGUS_EVALUATOR,
            Tokoh.WAHYU_ASN)) {
      var draf = new DrafJawaban(uji.indikator("A1.1").id(), new Jawaban.Level("A"), "", 0);
      assertThatThrownBy(() -> layanan.simpanJawaban(tokoh.pelaku(), TAHUN, A, draf))
          .as(tokoh.name())
          .isInstanceOf(TidakBerhak.class);
    }
    for (Tokoh tokoh :
        List.of(
            Tokoh.BUDI_OPERATOR, Tokoh.RATNA_PIMPINAN, Tokoh.SITI_PENGELOLA, Tokoh.TATI_AUDITOR)) {
      assertThat(penilaian.lembar(tokoh.pelaku(), TAHUN, A).baris()).isNotEmpty();
    }
    for (Tokoh tokoh :
        List.of(Tokoh.DEWI_OPERATOR, Tokoh.JOKO_PIMPINAN, Tokoh.AGUS_EVALUATOR, Tokoh.WAHYU_ASN)) {
      assertThatThrownBy(() -> penilaian.lembar(tokoh.pelaku(), TAHUN, A))
          .as(tokoh.name())
          .isInstanceOf(TidakBerhak.class);
    }
  }

  @Test
  void a_unit_outside_the_cycle_has_no_sheet_to_fill() {
    siklusUji.keluarkan(A);
    assertThatThrownBy(() -> uji.tingkat("A1.1", "B")).isInstanceOf(TidakDitemukan.class);
  }
}
