package id.bangga.desk;

import static id.bangga.desk.DeskUji.AGUS;
import static id.bangga.desk.DeskUji.BUDI;
import static id.bangga.desk.DeskUji.KUNCI;
import static id.bangga.desk.DeskUji.LINA;
import static id.bangga.desk.DeskUji.SITI;
import static id.bangga.desk.DeskUji.kode;
import static id.bangga.desk.DeskUji.wajib;
import static id.bangga.desk.KodeAturanDesk.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Assigning, scoring, closing, reconciling, handing over.
@UjiSpring
@Import(DeskUji.class)
class DeskServiceTest {
  private final DeskService desk;
  private final RekonsiliasiService rekonsiliasi;
  private final PenugasanService penugasan;
  private final FinalService akhir;
  private final SanggahService sanggah;
  private final AksesEvaluator akses;
  private final DeskUji uji;
  private final JdbcClient jdbc;

  DeskServiceTest(
      DeskService desk,
      RekonsiliasiService rekonsiliasi,
      PenugasanService penugasan,
      FinalService akhir,
      SanggahService sanggah,
      AksesEvaluator akses,
      DeskUji uji,
      JdbcClient jdbc) {
    this.desk = desk;
    this.rekonsiliasi = rekonsiliasi;
    this.penugasan = penugasan;
    this.akhir = akhir;
    this.sanggah = sanggah;
    this.akses = akses;
    this.uji = uji;
    this.jdbc = jdbc;
  }

  @Test
  void evaluator_membaca_bukti_unit_tugasnya_selama_siklus_berjalan() {
    uji.siap();
    assertThat(akses.ditugaskan(AGUS, Tokoh.UNIT_A)).isTrue();
    assertThat(akses.ditugaskan(AGUS, Tokoh.UNIT_B)).isFalse();
    assertThat(akses.ditugaskan(Tokoh.HENDRA_JURI.pelaku(), Tokoh.UNIT_A)).isFalse();
    ubah(
        """
        insert into akun.hubungan (akun_id, dengan_unit, jenis, keterangan, dinyatakan, dinyatakan_oleh)
        values (?, 1, 'KERJA_SAMA', 'konsultan', now(), 'Agus')
        """,
        Tokoh.AGUS_EVALUATOR.id());
    assertThat(akses.ditugaskan(AGUS, Tokoh.UNIT_A)).as("sesudah menyatakan hubungan").isFalse();
    assertThat(akses.ditugaskan(LINA, Tokoh.UNIT_A)).isTrue();
    ubah(
        "update siklus.siklus set status = 'DITETAPKAN', ditetapkan_pada = now() where tahun = ?",
        KUNCI.tahun());
    assertThat(akses.ditugaskan(LINA, Tokoh.UNIT_A)).as("sesudah hasil dibekukan").isFalse();
  }

  private void ubah(String sql, Object... isi) {
    jdbc.sql(sql).params(isi).update();
  }

  private List<KodeAturan> ganti(Tokoh baru) {
    return kode(penugasan.ganti(SITI, KUNCI, Optional.empty(), baru.id(), ""));
  }

  @Test
  void DK_001_DK_002_DK_003_benturan_kepentingan_tidak_ditugaskan() {
    uji.siklus();
    ubah("update akun.akun set unit_id = 1 where id = ?", Tokoh.AGUS_EVALUATOR.id());
    assertThat(ganti(Tokoh.AGUS_EVALUATOR)).containsExactly(DK_001);
    ubah(
        "update akun.akun set atasan_id = ? where id = ?",
        Tokoh.AGUS_EVALUATOR.id(),
        Tokoh.LINA_EVALUATOR.id());
    assertThat(ganti(Tokoh.LINA_EVALUATOR)).containsExactly(DK_002);
    ubah("update akun.akun set atasan_id = null where id = ?", Tokoh.LINA_EVALUATOR.id());
    ubah(
        """
        insert into akun.hubungan (akun_id, dengan_unit, jenis, keterangan, dinyatakan, dinyatakan_oleh)
        values (?, 1, 'KERJA_SAMA', 'konsultan', now(), 'Lina')
        """,
        Tokoh.LINA_EVALUATOR.id());
    assertThat(ganti(Tokoh.LINA_EVALUATOR)).containsExactly(DK_003);
  }

  @Test
  void DK_004_DK_005_DK_006_DK_009_penggantian_satu_per_satu() {
    uji.siklus();
    uji.tugaskan(Tokoh.AGUS_EVALUATOR);
    assertThat(ganti(Tokoh.AGUS_EVALUATOR)).containsExactly(DK_004);
    assertThat(ganti(Tokoh.WAHYU_ASN)).contains(DK_006);
    uji.tugaskan(Tokoh.LINA_EVALUATOR);
    assertThat(ganti(Tokoh.LINA_EVALUATOR)).contains(DK_004, DK_005);
    long lama = Tokoh.LINA_EVALUATOR.id();
    assertThat(kode(penugasan.ganti(SITI, KUNCI, Optional.of(lama), lama, " "))).contains(DK_009);
    Tokoh.HENDRA_JURI.buat(jdbc);
    ubah(
        "insert into akun.penugasan (akun_id, peran, sejak, dibuat) values (?, 'EVALUATOR', date"
            + " '2020-01-01', now())",
        Tokoh.HENDRA_JURI.id());
    wajib(penugasan.ganti(SITI, KUNCI, Optional.of(lama), Tokoh.HENDRA_JURI.id(), "Lina cuti"));
    assertThat(penugasan.daftar(SITI, KUNCI.tahun()).getFirst().tugas())
        .extracting(Desk.Tugas::evaluatorId)
        .containsExactlyInAnyOrder(Tokoh.AGUS_EVALUATOR.id(), Tokoh.HENDRA_JURI.id());
  }

  @Test
  void DK_006_penolakan_tidak_meninggalkan_desk_kosong() {
    uji.siklus();
    assertThat(ganti(Tokoh.WAHYU_ASN)).contains(DK_006);
    assertThat(penugasan.daftar(SITI, KUNCI.tahun())).isEmpty();
    uji.tugaskan(Tokoh.AGUS_EVALUATOR);
    assertThat(penugasan.daftar(SITI, KUNCI.tahun())).hasSize(1);
  }

  @Test
  void DK_016_yang_diganti_harus_masih_evaluator_unit_itu() {
    uji.siklus();
    uji.tugaskan(Tokoh.AGUS_EVALUATOR);
    uji.tugaskan(Tokoh.LINA_EVALUATOR);
    Tokoh.HENDRA_JURI.buat(jdbc);
    ubah(
        "insert into akun.penugasan (akun_id, peran, sejak, dibuat) values (?, 'EVALUATOR', date"
            + " '2020-01-01', now())",
        Tokoh.HENDRA_JURI.id());
    var usang = Optional.of(Tokoh.MAYA_JURI.id());
    assertThat(kode(penugasan.ganti(SITI, KUNCI, usang, Tokoh.HENDRA_JURI.id(), "Cuti")))
        .containsExactly(DK_016);
    assertThat(penugasan.daftar(SITI, KUNCI.tahun()).getFirst().tugas()).hasSize(2);
  }

  private Putusan terapkan(long benih) {
    String dibaca =
        penugasan.usulan(SITI, KUNCI.tahun(), benih) instanceof PenugasanService.Usulan.Ada ada
            ? ada.rencana().sidik()
            : "";
    return penugasan.terapkan(SITI, KUNCI.tahun(), benih, dibaca);
  }

  @Test
  void DK_007_yang_sudah_menilai_tidak_diganti_dan_rencana_tidak_diterapkan() {
    uji.siap();
    wajib(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0)));
    var putusan =
        penugasan.ganti(
            SITI, KUNCI, Optional.of(Tokoh.AGUS_EVALUATOR.id()), Tokoh.LINA_EVALUATOR.id(), "uji");
    assertThat(kode(putusan)).contains(DK_007);
    assertThat(kode(terapkan(1))).containsExactly(DK_007);
  }

  @Test
  void DK_008_rencana_mustahil_disebut_sebabnya_dalam_bahasa_indonesia() {
    uji.siklus();
    ubah("update akun.akun set unit_id = 1 where id = ?", Tokoh.AGUS_EVALUATOR.id());
    var putusan = terapkan(1);
    assertThat(kode(putusan)).containsExactly(DK_008);
    assertThat(putusan.alasan().getFirst().pesan())
        .contains("Evaluator tanpa benturan kepentingan kurang dari 2", "Dinas Kesehatan (1)");
    ubah("delete from akun.penugasan where akun_id = ?", Tokoh.AGUS_EVALUATOR.id());
    assertThat(terapkan(1).alasan().getFirst().pesan())
        .contains("Baru 1 akun memegang peran Evaluator");
  }

  @Test
  void DK_017_hanya_rencana_yang_dibaca_yang_diterapkan() {
    uji.siklus();
    var usulan = (PenugasanService.Usulan.Ada) penugasan.usulan(SITI, KUNCI.tahun(), 7);
    String dibaca = usulan.rencana().sidik();
    assertThat(kode(penugasan.terapkan(SITI, KUNCI.tahun(), 7, ""))).containsExactly(DK_017);
    assertThat(kode(penugasan.terapkan(SITI, KUNCI.tahun(), 8, dibaca))).containsExactly(DK_017);
    Tokoh.HENDRA_JURI.buat(jdbc);
    ubah(
        "update akun.penugasan set akun_id = ? where akun_id = ?",
        Tokoh.HENDRA_JURI.id(),
        Tokoh.AGUS_EVALUATOR.id());
    assertThat(kode(penugasan.terapkan(SITI, KUNCI.tahun(), 7, dibaca))).containsExactly(DK_017);
    assertThat(penugasan.daftar(SITI, KUNCI.tahun())).isEmpty();
  }

  @Test
  void rencana_yang_sama_dengan_benih_yang_sama_menugaskan_dua_orang_tiap_unit() {
    uji.siklus();
    var satu = penugasan.usulan(SITI, KUNCI.tahun(), 7);
    assertThat(satu).isEqualTo(penugasan.usulan(SITI, KUNCI.tahun(), 7));
    wajib(terapkan(7));
    wajib(terapkan(8));
    assertThat(penugasan.daftar(SITI, KUNCI.tahun()))
        .hasSize(2)
        .allSatisfy(desk -> assertThat(desk.tugas()).hasSize(2));
    assertThat(jdbc.sql("select count(*) from desk.rencana").query(Integer.class).single())
        .isEqualTo(2);
  }

  @Test
  void DK_010_lembar_belum_lengkap_tidak_ditutup() {
    uji.siap();
    wajib(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0)));
    var putusan = desk.selesai(AGUS, KUNCI);
    assertThat(kode(putusan)).containsExactly(DK_010);
    assertThat(putusan.alasan().getFirst().pesan()).contains("A1.2").doesNotContain("A1.1,");
  }

  @Test
  void DK_011_lebih_rendah_dari_mandiri_perlu_catatan() {
    uji.siap();
    var rendah = uji.tingkat("A1.1", true);
    assertThat(kode(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", rendah, " ", 0))))
        .containsExactly(DK_011);
    wajib(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", rendah, "SK kedaluwarsa", 0)));
  }

  @Test
  void nilai_yang_dibaca_sebelum_berubah_tidak_menimpa() {
    uji.siap();
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0);
    wajib(desk.nilai(AGUS, KUNCI, isian));
    wajib(desk.nilai(AGUS, KUNCI, isian));
    assertThat(desk.kertasKerja(AGUS, KUNCI).butir(uji.id("A1.1")).orElseThrow().nilai())
        .as("terkirim dua kali")
        .singleElement()
        .extracting(NilaiEvaluator::versi)
        .isEqualTo(1);
    wajib(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", isian.jawaban(), isian.catatan(), 1)));
    assertThat(desk.kertasKerja(AGUS, KUNCI).butir(uji.id("A1.1")).orElseThrow().nilai())
        .as("disimpan lagi tanpa perubahan")
        .singleElement()
        .extracting(NilaiEvaluator::versi)
        .isEqualTo(1);
    var lain = uji.isian("A1.1", uji.tingkat("A1.1", false), "Dari tab lain", 0);
    assertThatThrownBy(() -> desk.nilai(AGUS, KUNCI, lain)).isInstanceOf(VersiUsang.class);
    wajib(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", uji.tingkat("A1.1", false), "lagi", 1)));
    var butir = desk.kertasKerja(AGUS, KUNCI).butir(uji.id("A1.1")).orElseThrow();
    assertThat(butir.nilai(AGUS.akunEfektif()).orElseThrow().catatan()).isEqualTo("lagi");
  }

  @Test
  void DK_012_DK_015_lembar_tertutup_dibuka_pengelola_dengan_alasan() {
    uji.dinilai();
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", false), "", 1);
    assertThat(kode(desk.nilai(LINA, KUNCI, isian))).containsExactly(DK_012);
    long lina = LINA.akunEfektif();
    assertThat(kode(desk.bukaKembali(SITI, KUNCI, lina, " "))).containsExactly(DK_015);
    assertThatThrownBy(() -> desk.bukaKembali(SITI, KUNCI, 1, "x"))
        .isInstanceOf(TidakDitemukan.class);
    wajib(desk.bukaKembali(SITI, KUNCI, lina, "Salah baca"));
    wajib(desk.bukaKembali(SITI, KUNCI, lina, "Salah baca"));
    assertThat(
            jdbc.sql("select count(*) from audit.jurnal where tindakan = ?")
                .param("lembar desk dibuka kembali")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    wajib(desk.nilai(LINA, KUNCI, isian));
  }

  @Test
  void DK_014_unit_yang_belum_mengajukan_tidak_dinilai_dan_fase_harus_terbuka() {
    uji.siklus();
    uji.tugaskan(Tokoh.AGUS_EVALUATOR);
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0);
    assertThat(kode(desk.nilai(AGUS, KUNCI, isian))).hasSize(2).contains(DK_014);
    uji.fase(1);
    assertThat(kode(desk.nilai(AGUS, KUNCI, isian))).containsExactly(DK_014);
  }

  @Test
  void yang_masih_menilai_tidak_menerima_temuan_rekannya() {
    uji.siap();
    uji.nilaiSemua(AGUS, "");
    wajib(desk.nilai(LINA, KUNCI, uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0)));
    var bagiLina = desk.kertasKerja(LINA, KUNCI);
    assertThat(bagiLina.dinilai(AGUS.akunEfektif())).isZero();
    var butir = bagiLina.butir(uji.id("A1.1")).orElseThrow();
    assertThat(butir.gabungan()).isInstanceOf(AturanDesk.Gabungan.Belum.class);
    assertThat(butir.akhir()).isNull();
    assertThat(butir.desk()).isNull();
    assertThat(desk.kertasKerja(SITI, KUNCI).dinilai(AGUS.akunEfektif())).isPositive();
    uji.nilaiSemua(LINA, "");
    wajib(desk.selesai(LINA, KUNCI));
    assertThat(desk.kertasKerja(LINA, KUNCI).dinilai(AGUS.akunEfektif())).isPositive();
  }

  @Test
  void DK_020_DK_021_DK_022_DK_050_rekonsiliasi_mendahului_penyampaian() {
    uji.siap();
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", true), "Disepakati", 0);
    uji.nilaiSemua(AGUS, "");
    uji.nilaiSemua(LINA, "A1.1");
    assertThat(kode(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, isian, Optional.empty())))
        .containsExactly(DK_050);
    assertThat(kode(akhir.sampaikan(SITI, KUNCI))).containsExactly(DK_050, DK_020);
    wajib(desk.selesai(AGUS, KUNCI));
    assertThat(perluSepakat()).as("selama sebuah lembar terbuka").isZero();
    wajib(desk.selesai(LINA, KUNCI));
    assertThat(perluSepakat()).isOne();
    assertThat(kode(akhir.sampaikan(SITI, KUNCI))).containsExactly(DK_020);
    var bukanA11 = uji.isian("A1.2", uji.tingkat("A1.2", true), "x", 0);
    assertThat(kode(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, bukanA11, Optional.empty())))
        .containsExactly(DK_021);
    var tanpaAlasan = uji.isian("A1.1", uji.tingkat("A1.1", true), "", 0);
    assertThat(kode(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, tanpaAlasan, Optional.empty())))
        .containsExactly(DK_022);
    wajib(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, isian, Optional.empty()));
    var butir = desk.kertasKerja(LINA, KUNCI).butir(uji.id("A1.1")).orElseThrow();
    assertThat(Objects.requireNonNull(butir.desk()).asal()).isEqualTo(AsalNilai.REKONSILIASI);
    assertThat(perluSepakat()).isZero();
    wajib(akhir.sampaikan(SITI, KUNCI));
  }

  private int perluSepakat() {
    return desk.tugas(LINA, KUNCI.tahun()).getFirst().perluSepakat();
  }

  @Test
  void kesepakatan_gugur_bila_nilai_di_baliknya_berubah() {
    uji.dinilai();
    var sepakat = uji.isian("A1.1", uji.tingkat("A1.1", true), "Disepakati", 0);
    wajib(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, sepakat, Optional.empty()));
    wajib(desk.bukaKembali(SITI, KUNCI, LINA.akunEfektif(), "Salah baca"));
    wajib(desk.nilai(LINA, KUNCI, uji.isian("A1.1", uji.tingkat("A1.1", true), "tetap", 1)));
    wajib(desk.selesai(LINA, KUNCI));
    var butir = desk.kertasKerja(SITI, KUNCI).butir(uji.id("A1.1")).orElseThrow();
    assertThat(butir.perluRekonsiliasi()).isTrue();
  }

  @Test
  void an_agreement_written_meanwhile_is_not_overwritten() {
    uji.dinilai();
    var pertama = uji.isian("A1.1", uji.tingkat("A1.1", true), "Menurut Agus", 0);
    wajib(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, pertama, Optional.empty()));
    var kedua = uji.isian("A1.1", uji.tingkat("A1.1", false), "Menurut Lina", 0);
    assertThatThrownBy(() -> rekonsiliasi.rekonsiliasi(LINA, KUNCI, kedua, Optional.empty()))
        .isInstanceOf(VersiUsang.class);
    var ada = desk.kertasKerja(LINA, KUNCI).butir(uji.id("A1.1")).orElseThrow().rekonsiliasi();
    assertThat(Objects.requireNonNull(ada).alasan()).isEqualTo("Menurut Agus");
    wajib(rekonsiliasi.rekonsiliasi(LINA, KUNCI, kedua, Optional.of(ada.pada())));
  }

  @Test
  void DK_013_sesudah_disampaikan_tidak_ada_yang_berubah() {
    uji.disampaikan();
    uji.fase(1);
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", false), "", 1);
    assertThat(kode(desk.nilai(AGUS, KUNCI, isian))).contains(DK_013);
    assertThat(kode(rekonsiliasi.rekonsiliasi(AGUS, KUNCI, isian, Optional.empty())))
        .contains(DK_013);
    assertThat(kode(desk.bukaKembali(SITI, KUNCI, AGUS.akunEfektif(), "x")))
        .containsExactly(DK_013);
    assertThat(kode(akhir.sampaikan(SITI, KUNCI))).containsExactly(DK_013);
    assertThat(ganti(Tokoh.AGUS_EVALUATOR)).contains(DK_013);
  }

  @Test
  void benturan_yang_timbul_sesudah_penugasan_menutup_kertas_kerja() {
    uji.siap();
    ubah("update akun.akun set unit_id = 1 where id = ?", Tokoh.AGUS_EVALUATOR.id());
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0);
    assertThatThrownBy(() -> desk.nilai(AGUS, KUNCI, isian))
        .isInstanceOf(TidakBerhak.class)
        .hasMessageContaining("berasal dari unit");
    assertThatThrownBy(() -> desk.kertasKerja(AGUS, KUNCI)).isInstanceOf(TidakBerhak.class);
  }

  @Test
  void hanya_yang_berhak_sampai_ke_desk_suatu_unit() {
    uji.siap();
    var isian = uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0);
    var maya = Tokoh.MAYA_JURI.pelaku();
    assertThatThrownBy(() -> desk.nilai(SITI, KUNCI, isian)).isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> desk.kertasKerja(BUDI, KUNCI)).isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> desk.kertasKerja(maya, KUNCI)).isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> akhir.sampaikan(AGUS, KUNCI)).isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> akhir.finalkan(AGUS, KUNCI)).isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> penugasan.terapkan(AGUS, SiklusUji.TAHUN, 1, ""))
        .isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> sanggah.hasil(Tokoh.DEWI_OPERATOR.pelaku(), KUNCI))
        .isInstanceOf(TidakBerhak.class);
    var lain = new KunciDesk(SiklusUji.TAHUN, Tokoh.UNIT_B);
    assertThatThrownBy(() -> desk.kertasKerja(AGUS, lain)).isInstanceOf(TidakDitemukan.class);
  }

  @Test
  void daftar_tugas_menghitung_nilai_sendiri() {
    uji.siap();
    wajib(desk.nilai(AGUS, KUNCI, uji.isian("A1.1", uji.tingkat("A1.1", false), "", 0)));
    assertThat(desk.tugas(AGUS, KUNCI.tahun()))
        .singleElement()
        .satisfies(tugas -> {
          assertThat(tugas.dinilai()).isEqualTo(1);
          assertThat(tugas.diajukan()).isTrue();
        });
    assertThat(desk.tugas(LINA, KUNCI.tahun()).getFirst().dinilai()).isZero();
    assertThat(desk.dinilai(SITI, KUNCI.tahun())).containsEntry(Tokoh.UNIT_A, 1);
    assertThat(akhir.skorEvaluator(KUNCI.tahun())).hasSize(1);
  }
}
