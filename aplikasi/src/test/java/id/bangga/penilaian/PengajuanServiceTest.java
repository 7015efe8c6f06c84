package id.bangga.penilaian;

import static id.bangga.penilaian.KodePenilaian.*;
import static id.bangga.penilaian.PenilaianUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.JamUji;
import id.bangga.SiklusUji;
import id.bangga.Tokoh;
import id.bangga.UjiSpring;
import id.bangga.UnitUji;
import id.bangga.audit.JurnalService;
import id.bangga.berkas.BacaJson;
import id.bangga.bersama.KodeAturan;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.bukti.BuktiService;
import id.bangga.bukti.KodeBukti;
import id.bangga.bukti.Penautan;
import id.bangga.bukti.TautanService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.penilaian.PengajuanService.Pernyataan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From draft to receipt and back.
@UjiSpring
class PengajuanServiceTest {
  private final PengajuanService layanan;
  private final PenilaianService penilaian;
  private final PenilaianUji uji;
  private final BuktiService bukti;
  private final TautanService tautan;
  private final PenilaianInvarian invarian;
  private final OrganisasiService organisasi;
  private final SiklusUji siklusUji;
  private final JurnalService jurnal;
  private final JdbcClient jdbc;
  private final JamUji jam;

  PengajuanServiceTest(
      PengajuanService layanan,
      PenilaianService penilaian,
      PenilaianUji uji,
      BuktiService bukti,
      TautanService tautan,
      PenilaianInvarian invarian,
      OrganisasiService organisasi,
      SiklusUji siklusUji,
      JurnalService jurnal,
      JdbcClient jdbc,
      JamUji jam) {
    this.layanan = layanan;
    this.penilaian = penilaian;
    this.uji = uji;
    this.bukti = bukti;
    this.tautan = tautan;
    this.invarian = invarian;
    this.organisasi = organisasi;
    this.siklusUji = siklusUji;
    this.jurnal = jurnal;
    this.jdbc = jdbc;
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

  private static void ditolak(Putusan putusan, KodeAturan... kode) {
    assertThat(putusan.alasan()).extracting(Putusan.Alasan::kode).containsExactly(kode);
  }

  private static void ditolak(HasilPengajuan hasil, KodeAturan... kode) {
    assertThat(hasil)
        .isInstanceOfSatisfying(
            HasilPengajuan.Ditolak.class, satu -> ditolak(satu.putusan(), kode));
  }

  private static TandaTerima diajukan(HasilPengajuan hasil) {
    assertThat(hasil).isInstanceOf(HasilPengajuan.Diajukan.class);
    return ((HasilPengajuan.Diajukan) hasil).tandaTerima();
  }

  private StatusPenilaian status() {
    return penilaian.penilaian(TAHUN, A).status();
  }

  private @Nullable Tenggang tenggang() {
    Pengajuan pengajuan = penilaian.penilaian(TAHUN, A).pengajuan();
    return pengajuan == null ? null : pengajuan.tenggang();
  }

  @Test
  void operator_asks_head_submits_and_the_receipt_holds() {
    uji.isiLengkap();
    assertThat(layanan.mintaPersetujuan(BUDI, TAHUN, A).diterima()).isTrue();
    assertThat(status()).isEqualTo(StatusPenilaian.MENUNGGU_PERSETUJUAN);
    assertThat(penilaian.diajukan(TAHUN, A)).isFalse();
    TandaTerima tanda = diajukan(uji.ajukan());
    assertThat(penilaian.diajukan(TAHUN, A)).isTrue();
    assertThat(penilaian.unitDiajukan(TAHUN)).containsExactly(A);
    assertThat(tanda.nomor()).matches("TT-2026-PD\\.01-1-[0-9A-Z]{8}");
    assertThat(layanan.utuh(tanda)).isTrue();
    assertThat(layanan.verifikasi(tanda.nomor())).isEqualTo(tanda);
    assertThat(layanan.tandaTerima(BUDI, tanda.nomor())).isEqualTo(tanda);
    assertThat(BacaJson.baca(tanda.isi().getBytes(StandardCharsets.UTF_8)).nilai())
        .isInstanceOfSatisfying(
            Map.class,
            isi -> {
              assertThat(isi.get("sidikIsi")).isEqualTo(tanda.sidik());
              assertThat((Map<?, ?>) isi.get("jawaban")).hasSize(21);
            });
    assertThat(jurnal.riwayat("penilaian", tanda.penilaianId()))
        .first()
        .satisfies(satu -> assertThat(satu.sesudah()).contains(tanda.nomor(), tanda.sidik()));
  }

  @Test
  void one_changed_letter_makes_the_receipt_fail() {
    uji.isiLengkap();
    TandaTerima asli = diajukan(uji.ajukan());
    var palsu =
        new TandaTerima(
            asli.nomor(),
            asli.penilaianId(),
            1,
            asli.isi().replace("Dinas Kesehatan", "Dinas Kesehatan "),
            asli.sidik(),
            asli.tandaTangan(),
            asli.kunciPublik(),
            asli.diajukanPada(),
            null,
            null);
    assertThat(layanan.utuh(palsu)).isFalse();
  }

  @Test
  void submitting_twice_gives_the_same_receipt() throws Exception {
    uji.isiLengkap();
    String sidik = uji.sidik();
    var mulai = new CountDownLatch(1);
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<TandaTerima>> hasil =
          java.util.stream.IntStream.range(0, 12)
              .mapToObj(_ ->
                  pekerja.submit(() -> {
                    mulai.await();
                    return diajukan(uji.ajukan(sidik));
                  }))
              .toList();
      mulai.countDown();
      var nomor = new java.util.TreeSet<String>();
      for (var satu : hasil) {
        nomor.add(satu.get().nomor());
      }
      assertThat(nomor).hasSize(1);
    }
    assertThat(layanan.daftarTandaTerima(BUDI, penilaian.penilaian(TAHUN, A))).hasSize(1);
    ditolak(uji.ajukan("0".repeat(64)), PN_001);
  }

  @Test
  void what_was_not_on_the_screen_is_not_submitted() {
    uji.isiLengkap();
    String dilihat = uji.sidik();
    uji.tingkat("A1.1", "D");
    assertThatThrownBy(() -> uji.ajukan(dilihat)).isInstanceOf(VersiUsang.class);
    assertThat(status()).isEqualTo(StatusPenilaian.DRAF);
  }

  @Test
  void PN_001_BD_022_BD_023_sesudah_diajukan_isian_dan_bukti_terkunci() {
    uji.isiLengkap();
    var sk = uji.bukti("Lain", "A1.3");
    uji.ajukan();
    IsianServiceTest.ditolak(uji.tingkat("A1.1", "D"), PN_001);
    ditolak(bukti.hapus(BUDI, sk.id()), KodeBukti.BD_023);
    var untuk = new Penautan(sk.id(), TAHUN, uji.indikator("A1.4").id());
    ditolak(tautan.tautkan(BUDI, untuk), KodeBukti.BD_022);
    ditolak(
        tautan.lepas(BUDI, new Penautan(sk.id(), TAHUN, uji.indikator("A1.3").id())),
        KodeBukti.BD_022);
  }

  @Test
  void PN_002_selagi_menunggu_persetujuan_isian_terkunci_sampai_ditarik() {
    uji.isiLengkap();
    layanan.mintaPersetujuan(BUDI, TAHUN, A);
    IsianServiceTest.ditolak(uji.tingkat("A1.1", "D"), PN_002);
    assertThat(layanan.tarik(BUDI, TAHUN, A).diterima()).isTrue();
    assertThat(uji.tingkat("A1.1", "D")).isInstanceOf(HasilSimpan.Tersimpan.class);
  }

  @Test
  void PN_010_PN_012_pengajuan_yang_belum_lengkap_ditolak_dengan_daftarnya() {
    uji.tingkat("A1.1", "B");
    Putusan putusan = layanan.mintaPersetujuan(BUDI, TAHUN, A);
    ditolak(putusan, PN_010, PN_012);
    assertThat(putusan.alasan().getFirst().pesan()).startsWith("20 indikator belum dijawab: A1.2");
    ditolak(uji.ajukan(), PN_010, PN_012);
    assertThat(layanan.kekurangan(penilaian.lembar(TAHUN, A))).isEqualTo(putusan.alasan());
  }

  @Test
  void PN_012_pengajuan_tanpa_satu_pun_bukti_sah_ditolak() {
    uji.isiLengkap();
    long id = bukti.tertaut(TAHUN, A).values().iterator().next().getFirst().id();
    bukti.hapus(BUDI, id);
    ditolak(uji.ajukan(), PN_012);
  }

  @Test
  void PN_013_langkah_harus_cocok_dengan_status() {
    uji.isiLengkap();
    ditolak(layanan.tarik(BUDI, TAHUN, A), PN_013);
    ditolak(layanan.kembalikanKeOperator(RATNA, TAHUN, A, "x"), PN_013);
    ditolak(layanan.kembalikan(SITI, TAHUN, A, "x", null), PN_013);
    uji.ajukan();
    ditolak(layanan.mintaPersetujuan(BUDI, TAHUN, A), PN_013);
  }

  @Test
  void PN_014_pengembalian_tanpa_alasan_ditolak() {
    uji.isiLengkap();
    layanan.mintaPersetujuan(BUDI, TAHUN, A);
    ditolak(layanan.kembalikanKeOperator(RATNA, TAHUN, A, " "), PN_014);
    uji.ajukan();
    ditolak(layanan.kembalikan(SITI, TAHUN, A, "", null), PN_014);
  }

  @Test
  void PN_015_pernyataan_harus_disetujui() {
    uji.isiLengkap();
    ditolak(layanan.ajukan(RATNA, TAHUN, A, new Pernyataan(uji.sidik(), false)), PN_015);
  }

  @Test
  void the_head_returns_with_a_reason_that_the_operator_reads() {
    uji.isiLengkap();
    layanan.mintaPersetujuan(BUDI, TAHUN, A);
    assertThat(layanan.kembalikanKeOperator(RATNA, TAHUN, A, "A1.1 terlalu tinggi").diterima())
        .isTrue();
    assertThat(penilaian.penilaian(TAHUN, A))
        .returns(StatusPenilaian.DIKEMBALIKAN, Penilaian::status)
        .returns("A1.1 terlalu tinggi", Penilaian::alasanKembali);
    uji.tingkat("A1.1", "C");
    assertThat(layanan.mintaPersetujuan(BUDI, TAHUN, A).diterima()).isTrue();
    assertThat(penilaian.penilaian(TAHUN, A).alasanKembali()).isEmpty();
  }

  @Test
  void the_city_returns_the_receipt_is_cancelled_and_the_next_is_a_new_one() {
    uji.isiLengkap();
    TandaTerima pertama = diajukan(uji.ajukan());
    assertThat(layanan.kembalikan(SITI, TAHUN, A, "Bukti A1.1 keliru", null).diterima()).isTrue();
    TandaTerima batal = layanan.verifikasi(pertama.nomor());
    assertThat(batal.berlaku()).isFalse();
    assertThat(batal.sebabBatal()).isEqualTo("Dikembalikan: Bukti A1.1 keliru");
    assertThat(layanan.utuh(batal)).isTrue();
    uji.tingkat("A1.1", "D");
    TandaTerima kedua = diajukan(uji.ajukan());
    assertThat(kedua.ke()).isEqualTo(2);
    assertThat(kedua.sidik()).isNotEqualTo(pertama.sidik());
  }

  @Test
  void a_returned_unit_may_mend_until_its_own_limit_after_the_phase() {
    uji.isiLengkap();
    uji.ajukan();
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofDays(1)));
    layanan.kembalikan(SITI, TAHUN, A, "Perbaiki A1.1", SiklusUji.TENGGAT.plus(Duration.ofDays(3)));
    assertThat(uji.tingkat("A1.1", "C")).isInstanceOf(HasilSimpan.Tersimpan.class);
    assertThat(tenggang()).isNull();
    diajukan(uji.ajukan());
    assertThat(penilaian.diajukan(TAHUN, A)).isTrue();
    layanan.kembalikan(SITI, TAHUN, A, "Sekali lagi", null);
    IsianServiceTest.ditolak(uji.tingkat("A1.1", "B"), PN_003);
  }

  @Test
  void what_is_in_flight_at_the_deadline_waits_in_the_grace_queue() {
    uji.isiLengkap();
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(5)));
    TandaTerima tanda = diajukan(uji.ajukan());
    assertThat(tanda.isi()).contains("\"dalamTenggang\":true");
    assertThat(tenggang()).isEqualTo(Tenggang.MENUNGGU);
    assertThat(penilaian.diajukan(TAHUN, A)).isFalse();
    assertThat(penilaian.unitDiajukan(TAHUN)).isEmpty();
    ditolak(layanan.putusTenggang(SITI, TAHUN, A, true, ""), PN_014);
    assertThat(layanan.putusTenggang(SITI, TAHUN, A, true, "Jaringan padam").diterima()).isTrue();
    assertThat(penilaian.diajukan(TAHUN, A)).isTrue();
    ditolak(layanan.putusTenggang(SITI, TAHUN, A, false, "x"), PN_016);
  }

  @Test
  void PN_003_sesudah_tenggang_pengajuan_ditolak_dan_tenggang_dapat_ditolak() {
    uji.isiLengkap();
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(29)));
    TandaTerima tanda = diajukan(uji.ajukan());
    layanan.putusTenggang(SITI, TAHUN, A, false, "Tidak ada gangguan");
    assertThat(status()).isEqualTo(StatusPenilaian.DIKEMBALIKAN);
    assertThat(layanan.verifikasi(tanda.nomor()).sebabBatal()).contains("Tidak ada gangguan");
    jam.atur(SiklusUji.TENGGAT.plus(Duration.ofMinutes(31)));
    ditolak(uji.ajukan(), PN_003);
  }

  @Test
  void PN_016_tanpa_pengajuan_tidak_ada_tenggang_untuk_diputus() {
    ditolak(layanan.putusTenggang(SITI, TAHUN, A, true, "x"), PN_016);
  }

  @Test
  void who_may_take_which_step() {
    uji.isiLengkap();
    for (Tokoh tokoh : Tokoh.values()) {
      boleh(tokoh, Tokoh.BUDI_OPERATOR, () -> layanan.mintaPersetujuan(tokoh.pelaku(), TAHUN, A));
      boleh(
          tokoh,
          Tokoh.RATNA_PIMPINAN,
          () -> layanan.kembalikanKeOperator(tokoh.pelaku(), TAHUN, A, "x"));
      boleh(
          tokoh,
          Tokoh.RATNA_PIMPINAN,
          () -> layanan.ajukan(tokoh.pelaku(), TAHUN, A, new Pernyataan("", false)));
      boleh(
          tokoh,
          Tokoh.SITI_PENGELOLA,
          () -> layanan.kembalikan(tokoh.pelaku(), TAHUN, A, "", null));
      boleh(
          tokoh,
          Tokoh.SITI_PENGELOLA,
          () -> layanan.putusTenggang(tokoh.pelaku(), TAHUN, A, true, ""));
    }
  }

  private static void boleh(Tokoh tokoh, Tokoh yangBerhak, Runnable tindakan) {
    if (tokoh == yangBerhak) {
      tindakan.run();
    } else {
      assertThatThrownBy(tindakan::run).as(tokoh.name()).isInstanceOf(TidakBerhak.class);
    }
  }

  @Test
  void receipts_are_read_by_those_entitled_and_guessing_finds_none() {
    uji.isiLengkap();
    String nomor = diajukan(uji.ajukan()).nomor();
    assertThatThrownBy(() -> layanan.tandaTerima(Tokoh.DEWI_OPERATOR.pelaku(), nomor))
        .isInstanceOf(TidakBerhak.class);
    assertThatThrownBy(() -> layanan.verifikasi("TT-2026-PD.01-1-00000000"))
        .isInstanceOf(TidakDitemukan.class);
  }

  @Test
  void a_quiet_change_in_the_database_is_found() {
    uji.isiLengkap();
    uji.ajukan();
    String semula =
        jdbc.sql("select jawaban from penilaian.jawaban where indikator_id = ?")
            .param(uji.indikator("A1.1").id())
            .query(String.class)
            .single();
    ubah("{\"bentuk\":\"LEVEL\",\"huruf\":\"E\"}");
    assertThat(invarian.periksa()).anyMatch(temuan -> temuan.contains("berubah sesudah"));
    ubah(semula);
  }

  private void ubah(String jawaban) {
    jdbc.sql("update penilaian.jawaban set jawaban = ? where indikator_id = ?")
        .param(jawaban)
        .param(uji.indikator("A1.1").id())
        .update();
  }
}
