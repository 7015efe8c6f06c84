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

import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.desk.SanggahService.IsianLapangan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the unit's result to the official score.
@UjiSpring
@Import(DeskUji.class)
class SanggahServiceTest {
  private final SanggahService sanggah;
  private final FinalService akhir;
  private final DeskInvarian invarian;
  private final DeskUji uji;
  private final JdbcClient jdbc;

  SanggahServiceTest(
      SanggahService sanggah,
      FinalService akhir,
      DeskInvarian invarian,
      DeskUji uji,
      JdbcClient jdbc) {
    this.sanggah = sanggah;
    this.akhir = akhir;
    this.invarian = invarian;
    this.uji = uji;
    this.jdbc = jdbc;
  }

  private NilaiFinal resmi(String kode) {
    return Objects.requireNonNull(
        sanggah.hasil(BUDI, KUNCI).orElseThrow().butir(uji.id(kode)).orElseThrow().akhir());
  }

  private Sanggahan disanggah(String kode) {
    wajib(sanggah.sanggah(BUDI, KUNCI, uji.id(kode), "Bukti halaman 3"));
    return sanggah.menunggu(AGUS, KUNCI.tahun()).getLast();
  }

  @Test
  void DK_030_unit_tidak_melihat_apa_pun_sebelum_disampaikan() {
    uji.dinilai();
    assertThat(sanggah.hasil(BUDI, KUNCI)).isEmpty();
    assertThat(akhir.disampaikan(KUNCI.tahun(), KUNCI.unitId())).isFalse();
    uji.fase(2);
    assertThat(kode(sanggah.sanggah(BUDI, KUNCI, uji.id("A1.1"), "x"))).containsExactly(DK_030);
    assertThat(kode(akhir.finalkan(SITI, KUNCI))).containsExactly(DK_030);
    uji.fase(3);
    var isian = lapangan(LINA.akunEfektif(), "x");
    assertThat(kode(sanggah.catatLapangan(AGUS, KUNCI, isian))).containsExactly(DK_030);
  }

  @Test
  void DK_031_DK_032_satu_sanggahan_beralasan_tiap_indikator() {
    uji.disampaikan();
    long a11 = uji.id("A1.1");
    assertThat(kode(sanggah.sanggah(BUDI, KUNCI, a11, " "))).containsExactly(DK_031);
    wajib(sanggah.sanggah(BUDI, KUNCI, a11, "Bukti halaman 3"));
    wajib(sanggah.sanggah(BUDI, KUNCI, a11, "Bukti halaman 3"));
    assertThat(sanggah.menunggu(AGUS, KUNCI.tahun())).as("terkirim dua kali").hasSize(1);
    assertThat(kode(sanggah.sanggah(BUDI, KUNCI, a11, "lagi"))).containsExactly(DK_032);
    assertThatThrownBy(() -> sanggah.sanggah(Tokoh.DEWI_OPERATOR.pelaku(), KUNCI, a11, "x"))
        .isInstanceOf(TidakBerhak.class);
    uji.fase(4);
    assertThat(kode(sanggah.sanggah(BUDI, KUNCI, uji.id("A1.2"), "terlambat")))
        .singleElement()
        .isNotInstanceOf(KodeAturanDesk.class);
  }

  @Test
  void DK_033_DK_034_DK_035_putusan_beralasan_sekali_dan_sebelum_final() {
    uji.disampaikan();
    long id = disanggah("A1.1").id();
    assertThat(kode(akhir.finalkan(SITI, KUNCI))).containsExactly(DK_035);
    var baru = uji.tingkat("A1.1", false);
    assertThat(kode(sanggah.putus(AGUS, id, baru, true, " "))).containsExactly(DK_034);
    assertThatThrownBy(() -> sanggah.putus(SITI, id, baru, true, "x"))
        .isInstanceOf(TidakBerhak.class);
    wajib(sanggah.putus(AGUS, id, baru, true, "Halaman 3 memuat nama tim"));
    wajib(sanggah.putus(AGUS, id, baru, true, "Halaman 3 memuat nama tim"));
    assertThat(kode(sanggah.putus(AGUS, id, baru, false, "Halaman 3 memuat nama tim")))
        .as("bukti dinilai lain")
        .containsExactly(DK_033);
    assertThat(kode(sanggah.putus(LINA, id, null, true, "tidak"))).containsExactly(DK_033);
    assertThat(resmi("A1.1"))
        .satisfies(nilai -> assertThat(nilai.asal()).isEqualTo(AsalNilai.SANGGAH))
        .satisfies(nilai -> assertThat(nilai.skor()).isEqualByComparingTo("1"));
    assertThat(sanggah.menunggu(AGUS, KUNCI.tahun())).isEmpty();
  }

  @Test
  void sanggahan_ditolak_membiarkan_nilai_desk() {
    uji.disampaikan();
    wajib(sanggah.putus(LINA, disanggah("A1.1").id(), null, true, "Bukti tidak memuatnya"));
    assertThat(resmi("A1.1").asal()).isEqualTo(AsalNilai.REKONSILIASI);
  }

  private IsianLapangan lapangan(long rekan, String catatan) {
    return lapangan(rekan, catatan, LocalDate.of(2026, 10, 5), 0);
  }

  private IsianLapangan lapangan(long rekan, String catatan, LocalDate tanggal, int versi) {
    return new IsianLapangan(
        tanggal,
        "Puskesmas Contoh",
        rekan,
        "Melihat ruang layanan",
        List.of(uji.isian("A1.2", uji.tingkat("A1.2", true), catatan, 0)),
        versi);
  }

  @Test
  void DK_040_DK_041_DK_042_verifikasi_lapangan_berlaku_sesudah_disetujui_orang_kedua() {
    uji.disampaikan();
    uji.fase(3);
    var sendiri = lapangan(AGUS.akunEfektif(), "x");
    assertThat(kode(sanggah.catatLapangan(AGUS, KUNCI, sendiri))).containsExactly(DK_040);
    var orangLain = lapangan(Tokoh.MAYA_JURI.id(), "x");
    assertThat(kode(sanggah.catatLapangan(AGUS, KUNCI, orangLain))).containsExactly(DK_042);
    var tanpaCatatan = lapangan(LINA.akunEfektif(), " ");
    assertThat(kode(sanggah.catatLapangan(AGUS, KUNCI, tanpaCatatan))).containsExactly(DK_034);
    assertThatThrownBy(() -> sanggah.setujuiLapangan(LINA, KUNCI, 1))
        .isInstanceOf(TidakDitemukan.class);
    wajib(sanggah.catatLapangan(AGUS, KUNCI, lapangan(LINA.akunEfektif(), "Loket tertutup")));
    assertThat(resmi("A1.2").asal()).isEqualTo(AsalNilai.DESK);
    assertThat(kode(akhir.finalkan(SITI, KUNCI))).containsExactly(DK_041);
    assertThatThrownBy(() -> sanggah.setujuiLapangan(AGUS, KUNCI, 1))
        .isInstanceOf(TidakBerhak.class);
    wajib(sanggah.setujuiLapangan(LINA, KUNCI, 1));
    assertThat(resmi("A1.2").asal()).isEqualTo(AsalNilai.LAPANGAN);
    assertThat(resmi("A1.2").alasan()).isEqualTo("Loket tertutup");
    var perbaikan = lapangan(LINA.akunEfektif(), "Diperbaiki", LocalDate.of(2026, 10, 5), 1);
    wajib(sanggah.catatLapangan(AGUS, KUNCI, perbaikan));
    assertThat(sanggah.lapangan(LINA, KUNCI).orElseThrow().disetujuiPada())
        .as("berita acara yang diubah harus disetujui lagi")
        .isNull();
  }

  @Test
  void DK_043_kunjungan_dalam_masa_verifikasi_lapangan_dan_tidak_di_hari_depan() {
    uji.disampaikan();
    uji.fase(3);
    for (String hari : List.of("2026-10-01", "2026-10-08", "1950-01-01")) {
      var isian = lapangan(LINA.akunEfektif(), "x", LocalDate.parse(hari), 0);
      assertThat(kode(sanggah.catatLapangan(AGUS, KUNCI, isian))).as(hari).containsExactly(DK_043);
    }
    for (String hari : List.of("2026-10-02", "2026-10-07")) {
      int versi = sanggah.lapangan(AGUS, KUNCI).map(Lapangan::versi).orElse(0);
      wajib(
          sanggah.catatLapangan(
              AGUS, KUNCI, lapangan(LINA.akunEfektif(), "x", LocalDate.parse(hari), versi)));
    }
  }

  @Test
  void minutes_changed_meanwhile_are_neither_overwritten_nor_agreed_with() {
    uji.disampaikan();
    uji.fase(3);
    wajib(sanggah.catatLapangan(AGUS, KUNCI, lapangan(LINA.akunEfektif(), "Pertama")));
    wajib(sanggah.catatLapangan(AGUS, KUNCI, lapangan(LINA.akunEfektif(), "Pertama")));
    assertThat(sanggah.lapangan(AGUS, KUNCI).orElseThrow().versi()).as("terkirim dua kali").isOne();
    var dariLina = lapangan(AGUS.akunEfektif(), "Menimpa");
    assertThatThrownBy(() -> sanggah.catatLapangan(LINA, KUNCI, dariLina))
        .isInstanceOf(VersiUsang.class);
    var diubah = lapangan(LINA.akunEfektif(), "Kedua", LocalDate.of(2026, 10, 5), 1);
    wajib(sanggah.catatLapangan(AGUS, KUNCI, diubah));
    assertThatThrownBy(() -> sanggah.setujuiLapangan(LINA, KUNCI, 1))
        .isInstanceOf(VersiUsang.class);
    wajib(sanggah.setujuiLapangan(LINA, KUNCI, 2));
    long catatan = jdbc.sql("select count(*) from audit.jurnal").query(Long.class).single();
    wajib(sanggah.setujuiLapangan(LINA, KUNCI, 2));
    assertThat(jdbc.sql("select count(*) from audit.jurnal").query(Long.class).single())
        .as("menyetujui dua kali")
        .isEqualTo(catatan);
  }

  @Test
  void nilai_final_memuat_semua_indikator_dan_tidak_berubah_lagi() {
    uji.disampaikan();
    wajib(sanggah.putus(AGUS, disanggah("A1.1").id(), uji.tingkat("A1.1", false), true, "Benar"));
    assertThat(invarian.periksa()).isEmpty();
    wajib(akhir.finalkan(SITI, KUNCI));
    assertThat(invarian.periksa()).isEmpty();
    var nilai = akhir.nilai(KUNCI).orElseThrow();
    assertThat(nilai.status()).isEqualTo(StatusDesk.FINAL);
    assertThat(Objects.requireNonNull(nilai.akhir()).total()).isGreaterThan(nilai.desk());
    assertThat(nilai.selisih()).isNotNull();
    assertThat(kode(akhir.finalkan(SITI, KUNCI))).containsExactly(DK_030);
    assertThat(kode(sanggah.sanggah(BUDI, KUNCI, uji.id("A1.2"), "x"))).contains(DK_030);
  }

  @Test
  void invarian_menemukan_yang_diubah_langsung_di_basis_data() {
    uji.disampaikan();
    wajib(akhir.finalkan(SITI, KUNCI));
    long a11 = uji.id("A1.1");
    jdbc.sql("update desk.nilai_final set skor = 0.5 where indikator_id = ?").param(a11).update();
    jdbc.sql("delete from desk.nilai_final where indikator_id = ?").param(uji.id("A1.2")).update();
    jdbc.sql("update desk.nilai set skor = 0.4 where indikator_id = ? and evaluator_id = ?")
        .param(uji.id("A1.2"))
        .param(AGUS.akunEfektif())
        .update();
    jdbc.sql("update akun.akun set unit_id = 1 where id = ?").param(LINA.akunEfektif()).update();
    assertThat(invarian.periksa())
        .anyMatch(satu -> satu.contains("A1.1") && satu.contains("nilai final"))
        .anyMatch(satu -> satu.contains("A1.2") && satu.contains("tidak ada nilai final"))
        .anyMatch(satu -> satu.contains("A1.2") && satu.contains("jawaban"))
        .anyMatch(satu -> satu.contains("benturan"));
  }
}
