package id.bangga.juri;

import static id.bangga.juri.KodeAturanPenjurian.JR_001;
import static id.bangga.juri.KodeAturanPenjurian.JR_002;
import static id.bangga.juri.KodeAturanPenjurian.JR_005;
import static id.bangga.juri.KodeAturanPenjurian.JR_007;
import static id.bangga.juri.KodeAturanPenjurian.JR_008;
import static id.bangga.juri.KodeAturanPenjurian.JR_011;
import static id.bangga.juri.KodeAturanPenjurian.JR_013;
import static id.bangga.juri.KodeAturanPenjurian.JR_014;
import static id.bangga.juri.KodeAturanPenjurian.JR_016;
import static id.bangga.juri.KodeAturanPenjurian.JR_020;
import static id.bangga.juri.KodeAturanPenjurian.JR_023;
import static id.bangga.juri.KodeAturanPenjurian.JR_026;
import static id.bangga.juri.KodeAturanPenjurian.JR_030;
import static id.bangga.juri.KodeAturanPenjurian.JR_031;
import static id.bangga.juri.KodeAturanPenjurian.JR_032;
import static id.bangga.juri.KodeAturanPenjurian.JR_033;
import static id.bangga.juri.KodeAturanPenjurian.JR_040;
import static id.bangga.juri.KodeAturanPenjurian.JR_042;
import static id.bangga.juri.KodeAturanPenjurian.JR_043;
import static id.bangga.juri.KodeAturanPenjurian.JR_045;
import static id.bangga.juri.KodeAturanPenjurian.JR_046;
import static id.bangga.juri.KodeAturanPenjurian.JR_047;
import static id.bangga.juri.PenjurianUji.SITI;
import static id.bangga.juri.PenjurianUji.TAHUN;
import static id.bangga.juri.PenjurianUji.wajib;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.audit.Jurnal;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Each refusal around finalists, jury, assignments and pleno, against the real database.
@UjiSpring
@Import(PenjurianUji.class)
class AturanPenjurianTest {
  private static final Klaster DINAS = Klaster.DINAS_BADAN;

  private final PenjurianUji uji;
  private final FinalisService finalis;
  private final PanelService panel;
  private final PenugasanJuriService penugasan;
  private final UndianService undian;
  private final PlenoService pleno;
  private final LembarService lembar;
  private final JdbcClient jdbc;

  AturanPenjurianTest(
      PenjurianUji uji,
      FinalisService finalis,
      PanelService panel,
      PenugasanJuriService penugasan,
      UndianService undian,
      PlenoService pleno,
      LembarService lembar,
      JdbcClient jdbc) {
    this.uji = uji;
    this.finalis = finalis;
    this.panel = panel;
    this.penugasan = penugasan;
    this.undian = undian;
    this.pleno = pleno;
    this.lembar = lembar;
    this.jdbc = jdbc;
  }

  private static void ditolak(Putusan putusan, KodeAturan kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).contains(kode);
  }

  private static KunciLembar kunci(Tokoh juri, long unit) {
    return new KunciLembar(TAHUN, juri.id(), unit);
  }

  private static KirimanSkor kiriman(Map<String, BigDecimal> skor) {
    return new KirimanSkor(UUID.randomUUID(), 0, skor);
  }

  private void pindahkan(Tokoh juri, long unit) {
    jdbc.sql("update akun.akun set unit_id = ? where id = ?").param(unit).param(juri.id()).update();
  }

  @Test
  void JR_001_juri_tidak_menilai_unit_asalnya() {
    uji.siap();
    wajib(penugasan.lepas(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"));
    pindahkan(Tokoh.MAYA_JURI, 1);
    ditolak(penugasan.tugaskan(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_001);
  }

  @Test
  void JR_002_juri_tidak_menilai_unit_dalam_garis_komandonya() {
    uji.siap();
    wajib(penugasan.lepas(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"));
    jdbc.sql("update organisasi.unit_versi set induk_id = 2 where unit_id = 1").update();
    pindahkan(Tokoh.MAYA_JURI, 2);
    ditolak(penugasan.tugaskan(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_002);
  }

  @Test
  void JR_005_hanya_pemegang_peran_juri_menjadi_anggota_dan_ditugaskan() {
    uji.siap();
    ditolak(panel.simpan(SITI, TAHUN, Tokoh.AGUS_EVALUATOR.id(), "BPKP", true), JR_005);
    ditolak(penugasan.tugaskan(SITI, kunci(Tokoh.AGUS_EVALUATOR, 1), "uji"), JR_005);
  }

  @Test
  void JR_007_lembaga_asal_wajib() {
    uji.desk("0.9");
    ditolak(panel.simpan(SITI, TAHUN, Tokoh.MAYA_JURI.id(), " ", true), JR_007);
  }

  @Test
  void JR_008_JR_031_juri_yang_sudah_menilai_tidak_dikeluarkan_dan_tidak_dilepas() {
    uji.siap();
    uji.simpan(Tokoh.MAYA_JURI, 1, "80");
    ditolak(panel.keluarkan(SITI, TAHUN, Tokoh.MAYA_JURI.id()), JR_008);
    ditolak(penugasan.lepas(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_031);
    ditolak(PenjurianUji.terapkan(penugasan, 0, 2), JR_031);
    assertThat(lembar.lembar(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1).skor()).hasSize(5);
    wajib(penugasan.lepas(SITI, kunci(Tokoh.MAYA_JURI, 2), "uji"));
    wajib(panel.keluarkan(SITI, TAHUN, Tokoh.HENDRA_JURI.id()));
  }

  @Test
  void JR_011_klaster_tanpa_finalis_ditolak() {
    uji.desk("0.9");
    uji.penetapanFinalis();
    ditolak(finalis.tetapkan(SITI, TAHUN, Klaster.KELURAHAN, Set.of(), ""), JR_011);
  }

  @Test
  void JR_013_JR_016_finalis_yang_dinilai_tidak_ditetapkan_ulang_dan_tidak_diundi_ulang() {
    uji.siap();
    uji.simpan(Tokoh.MAYA_JURI, 1, "80");
    ditolak(undian.undi(SITI, TAHUN, DINAS, 7, Instant.EPOCH, ""), JR_016);
    uji.penetapanFinalis();
    ditolak(finalis.tetapkan(SITI, TAHUN, DINAS, Set.of(), ""), JR_013);
  }

  @Test
  void JR_014_tanpa_finalis_tidak_ada_undian_rencana_dan_tugas() {
    uji.desk("0.9", "0.8");
    uji.panelLengkap();
    ditolak(undian.undi(SITI, TAHUN, DINAS, 7, Instant.EPOCH, ""), JR_014);
    ditolak(PenjurianUji.terapkan(penugasan, 0, 1), JR_014);
    ditolak(penugasan.tugaskan(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_014);
  }

  @Test
  void JR_020_juri_tanpa_tugas_tidak_melihat_dan_tidak_menyimpan() {
    uji.siap();
    wajib(penugasan.lepas(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"));
    assertThatThrownBy(() -> lembar.lembar(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1))
        .isInstanceOf(TidakBerhak.class)
        .hasMessageContaining(JR_020.kalimat());
    var hasil = lembar.simpan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1, kiriman(PenjurianUji.skor("80")));
    ditolak(((HasilSimpan.Ditolak) hasil).putusan(), JR_020);
  }

  @Test
  void JR_023_kriteria_asing_ditolak() {
    uji.siap();
    var asing = kiriman(Map.of("KOSTUM", BigDecimal.TEN));
    var hasil = lembar.simpan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1, asing);
    ditolak(((HasilSimpan.Ditolak) hasil).putusan(), JR_023);
  }

  @Test
  void JR_026_penulis_yang_tidak_menerima_lagi_meminta_kirim_ulang(
      @Autowired LembarRepository repository,
      @Autowired SiklusService siklus,
      @Autowired PenjagaJuri penjaga,
      @Autowired Jurnal jurnal,
      @Autowired PenyimpanSkor penyimpan,
      @Autowired PlatformTransactionManager pengelola) {
    uji.siap();
    var penuh = new LembarService(repository, siklus, penjaga, jurnal, penyimpan, pengelola);
    penuh.destroy();
    var hasil = penuh.simpan(Tokoh.MAYA_JURI.pelaku(), TAHUN, 1, kiriman(Map.of()));
    ditolak(((HasilSimpan.Ditolak) hasil).putusan(), JR_026);
  }

  @Test
  void JR_030_rencana_yang_mustahil_disebut_sebabnya() {
    uji.siap();
    Putusan putusan = PenjurianUji.terapkan(penugasan, 1, 1);
    ditolak(putusan, JR_030);
    assertThat(putusan.alasan().getFirst().pesan())
        .contains("5 penilaian tidak dapat menghubungkan 5 unit dan 3 juri", "paling sedikit 7");
    Putusan banyak = PenjurianUji.terapkan(penugasan, 4, 1);
    assertThat(banyak.alasan().getFirst().pesan()).contains("kurang dari 4", "Dinas A (3)");
  }

  @Test
  void JR_033_hanya_usulan_yang_dibaca_yang_diterapkan() {
    uji.siap();
    var usulan = (UsulanJuri.Ada) penugasan.usulan(SITI, TAHUN, 2, 1);
    String dibaca = usulan.rencana().sidik();
    ditolak(penugasan.terapkan(SITI, TAHUN, 2, 1, ""), JR_033);
    ditolak(penugasan.terapkan(SITI, TAHUN, 2, 2, dibaca), JR_033);
    ditolak(penugasan.terapkan(SITI, TAHUN, 0, 1, dibaca), JR_033);
    String semua = ((UsulanJuri.Ada) penugasan.usulan(SITI, TAHUN, 0, 1)).rencana().sidik();
    pindahkan(Tokoh.MAYA_JURI, 1);
    ditolak(penugasan.terapkan(SITI, TAHUN, 0, 1, semua), JR_033);
    assertThat(lembar.lembar(Tokoh.MAYA_JURI.pelaku(), TAHUN, 2).versi()).isZero();
  }

  @Test
  void JR_032_penugasan_ganda_ditolak() {
    uji.siap();
    ditolak(penugasan.tugaskan(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_032);
  }

  @Test
  void JR_040_JR_042_JR_043_JR_045_pleno_menurut_urutannya() {
    uji.siap();
    uji.pleno();
    ditolak(pleno.bahas(SITI, TAHUN, 1, "Rentang"), JR_040);
    ditolak(pleno.putuskan(SITI, TAHUN, 1, "Selesai"), JR_042);
    ditolak(pleno.bukaLembar(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_042);
    PenjurianUji.JURI.forEach(satu -> uji.nilai(satu, 1, "80"));
    wajib(pleno.bahas(SITI, TAHUN, 1, "Rentang"));
    wajib(pleno.bukaLembar(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"));
    ditolak(pleno.bukaLembar(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_045);
    uji.nilai(Tokoh.MAYA_JURI, 1, "82");
    wajib(pleno.putuskan(SITI, TAHUN, 1, "Selesai"));
    ditolak(pleno.putuskan(SITI, TAHUN, 1, "Lagi"), JR_043);
    ditolak(pleno.bahas(SITI, TAHUN, 1, "Lagi"), JR_043);
    ditolak(pleno.bukaLembar(SITI, kunci(Tokoh.MAYA_JURI, 1), "uji"), JR_043);
  }

  @Test
  void JR_046_JR_047_seri_diputus_pleno_hanya_bila_seri_dan_dengan_urutan_berbeda() {
    uji.desk("0.90", "0.90", "0.70", "0.60", "0.50");
    uji.penetapanFinalis();
    wajib(finalis.tetapkan(SITI, TAHUN, DINAS, Set.of(), ""));
    uji.penjurian();
    uji.panelLengkap();
    wajib(PenjurianUji.terapkan(penugasan, 0, 1));
    for (long unit = 1; unit <= 5; unit++) {
      long ini = unit;
      PenjurianUji.JURI.forEach(satu -> uji.nilai(satu, ini, "80"));
    }
    uji.pleno();
    ditolak(pleno.putusSeri(SITI, TAHUN, Map.of(3L, 1, 4L, 2), "uji"), JR_046);
    ditolak(pleno.putusSeri(SITI, TAHUN, Map.of(1L, 1, 2L, 1), "uji"), JR_047);
    wajib(pleno.putusSeri(SITI, TAHUN, Map.of(1L, 2, 2L, 1), "Bukti dampak lebih lengkap"));
    assertThat(pleno.urutan(SITI, TAHUN).get(DINAS))
        .extracting(posisi -> posisi.kandidat().unit())
        .startsWith("2", "1");
  }
}
