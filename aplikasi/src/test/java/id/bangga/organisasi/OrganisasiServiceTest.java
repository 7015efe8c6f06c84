package id.bangga.organisasi;

import static id.bangga.organisasi.KodeAturanOrganisasi.*;
import static id.bangga.organisasi.KotaUji.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bangga.UjiSpring;
import id.bangga.audit.Baris;
import id.bangga.audit.JurnalService;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.NamaUnit;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The service on PostgreSQL: history as of dates, journal, versions, views.
@UjiSpring
class OrganisasiServiceTest {
  private static final LocalDate AWAL = LocalDate.of(2020, 1, 1);
  private static final LocalDate HARI = LocalDate.of(2026, 1, 1);
  private static final LocalDate KEMARIN = HARI.minusDays(1);
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private static final Berlaku BERLAKU = new Berlaku(HARI, "Perda contoh 1/2025");

  private final OrganisasiService layanan;
  private final OrganisasiInvarian invarian;
  private final JurnalService jurnal;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaksi;
  private final NamaUnit nama;
  private long dinkes;
  private long kecamatan;
  private long melati;
  private long puskesmas;

  OrganisasiServiceTest(
      OrganisasiService layanan,
      OrganisasiInvarian invarian,
      JurnalService jurnal,
      JdbcClient jdbc,
      TransactionTemplate transaksi,
      NamaUnit nama) {
    this.layanan = layanan;
    this.invarian = invarian;
    this.jurnal = jurnal;
    this.jdbc = jdbc;
    this.transaksi = transaksi;
    this.nama = nama;
  }

  @BeforeEach
  void kota() {
    dinkes = buat("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, null);
    kecamatan = buat("K.01", "Kecamatan Timur", JenisUnit.KECAMATAN, null);
    melati = buat("K.01.1", "Kelurahan Melati", JenisUnit.KELURAHAN, kecamatan);
    puskesmas = buat("P.01", "Puskesmas Melati", JenisUnit.PUSKESMAS, dinkes);
  }

  @AfterEach
  void invarian_tetap_benar() {
    assertThat(invarian.periksa()).isEmpty();
  }

  private long buat(String kode, String nama, JenisUnit jenis, @Nullable Long induk) {
    var baru = new UnitBaru(kode, data(nama, jenis, induk));
    return jadi(layanan.buat(SISTEM, baru, new Berlaku(AWAL, "Pembentukan contoh"))).getFirst();
  }

  private static List<Long> jadi(HasilPerubahan hasil) {
    assertThat(hasil).isInstanceOf(HasilPerubahan.Jadi.class);
    return ((HasilPerubahan.Jadi) hasil).unit();
  }

  private KunciUnit kunci(long id) {
    return new KunciUnit(id, layanan.rincian(id, HARI).riwayat().versi());
  }

  @Test
  void unit_baru_terbaca_sejak_hari_pertamanya() {
    assertThat(layanan.unit(melati, AWAL).nama()).isEqualTo("Kelurahan Melati");
    assertThatThrownBy(() -> layanan.unit(melati, AWAL.minusDays(1)))
        .isInstanceOf(TidakDitemukan.class);
    assertThat(layanan.leluhur(melati, HARI)).extracting(UnitKerja::id).containsExactly(kecamatan);
    assertThat(layanan.anak(dinkes, HARI)).extracting(UnitKerja::id).containsExactly(puskesmas);
    assertThat(layanan.daftar(HARI))
        .extracting(UnitKerja::kode)
        .containsExactly("K.01", "K.01.1", "P.01", "PD.01");
  }

  @Test
  void ganti_nama_menyimpan_riwayat_dan_silsilah() {
    jadi(layanan.gantiNama(SISTEM, kunci(dinkes), "Dinas Kesehatan Kota", "Dinkes", BERLAKU));
    assertThat(layanan.unit(dinkes, KEMARIN).nama()).isEqualTo("Dinas Kesehatan");
    assertThat(layanan.unit(dinkes, KEMARIN).sampai()).isEqualTo(KEMARIN);
    assertThat(layanan.unit(dinkes, HARI).nama()).isEqualTo("Dinas Kesehatan Kota");
    assertThat(layanan.silsilah(dinkes))
        .containsExactly(
            new AsalUnit(dinkes, dinkes, JenisAsal.GANTI_NAMA, HARI, "Perda contoh 1/2025"));
  }

  @Test
  void pecah_menyimpan_riwayat_dan_pendahulu() {
    var perintah =
        new Pemecahan(
            kunci(kecamatan),
            false,
            0,
            List.of(
                new UnitBaru("K.02", data("Kecamatan Utara", JenisUnit.KECAMATAN, null)),
                new UnitBaru("K.03", data("Kecamatan Selatan", JenisUnit.KECAMATAN, null))),
            Map.of(melati, "K.03"));
    jadi(layanan.pecah(SISTEM, perintah, BERLAKU));
    long selatan = layanan.berkode("K.03", HARI).orElseThrow().id();
    assertThat(layanan.find(kecamatan, HARI)).isEmpty();
    assertThat(layanan.unit(kecamatan, KEMARIN).nama()).isEqualTo("Kecamatan Timur");
    assertThat(layanan.terdekat(kecamatan, HARI).nama()).isEqualTo("Kecamatan Timur");
    assertThat(layanan.unit(melati, KEMARIN).indukId()).isEqualTo(kecamatan);
    assertThat(layanan.unit(melati, HARI).indukId()).isEqualTo(selatan);
    assertThat(layanan.pendahulu(selatan, KEMARIN)).containsExactly(kecamatan);
    assertThat(layanan.pendahulu(selatan, HARI)).containsExactly(selatan);
    assertThat(layanan.silsilah(selatan)).hasSize(2);
  }

  @Test
  void gabung_menyimpan_riwayat_dan_pendahulu() {
    long dindik = buat("PD.02", "Dinas Pendidikan", JenisUnit.DINAS, null);
    var baru = new UnitBaru("PD.09", data("Dinas Bersama", JenisUnit.DINAS, null));
    var perintah =
        new Penggabungan(List.of(kunci(dinkes), kunci(dindik)), new Penggabungan.Unit(baru));
    jadi(layanan.gabung(SISTEM, perintah, BERLAKU));
    long bersama = layanan.berkode("PD.09", HARI).orElseThrow().id();
    assertThat(layanan.pendahulu(bersama, KEMARIN)).containsExactlyInAnyOrder(dinkes, dindik);
    assertThat(layanan.unit(puskesmas, HARI).indukId()).isEqualTo(bersama);
    assertThat(layanan.unit(puskesmas, KEMARIN).indukId()).isEqualTo(dinkes);
    assertThat(layanan.bukaKembali(SISTEM, kunci(dinkes), BERLAKU).putusan().alasan())
        .extracting(a -> a.kode().name())
        .contains("OR_032");
  }

  @Test
  void tutup_dan_buka_kembali() {
    jadi(layanan.tutup(SISTEM, kunci(puskesmas), new Berlaku(KEMARIN, "Puskesmas ditutup")));
    assertThat(layanan.find(puskesmas, HARI)).isEmpty();
    assertThat(layanan.find(puskesmas, KEMARIN)).isPresent();
    jadi(layanan.bukaKembali(SISTEM, kunci(puskesmas), new Berlaku(HARI, "Salah tutup")));
    assertThat(layanan.find(puskesmas, HARI)).isPresent();
  }

  @Test
  void penolakan_tidak_menulis_apa_pun() {
    long nomor = jurnal.nomorTerakhir();
    var penanda = layanan.penanda();
    var hasil = layanan.tutup(SISTEM, kunci(kecamatan), BERLAKU);
    assertThat(hasil.putusan().alasan()).extracting(a -> a.kode().name()).containsOnly("OR_019");
    assertThat(jurnal.nomorTerakhir()).isEqualTo(nomor);
    assertThat(layanan.penanda()).isEqualTo(penanda);
  }

  @Test
  void formulir_lama_ditolak_sebagai_usang() {
    var lama = kunci(dinkes);
    jadi(layanan.ubahJumlahAsn(SISTEM, lama, 12, BERLAKU));
    assertThatThrownBy(() -> layanan.ubahJumlahAsn(SISTEM, lama, 13, BERLAKU))
        .isInstanceOf(VersiUsang.class)
        .hasMessageContaining("Dinas Kesehatan");
  }

  @Test
  void setiap_perubahan_tercatat_dengan_keadaan_sebelum_dan_sesudah() {
    jadi(layanan.ubahJumlahAsn(SISTEM, kunci(dinkes), 99, BERLAKU));
    Baris baris = jurnal.riwayat("unit", dinkes).getFirst();
    assertThat(baris.tindakan()).isEqualTo("diubah");
    assertThat(baris.alasan()).isEqualTo("Perda contoh 1/2025");
    assertThat(baris.unitId()).isEqualTo(dinkes);
    assertThat(baris.sebelum()).contains("\"jumlahAsn\":10");
    assertThat(baris.sesudah()).contains("\"jumlahAsn\":99");
  }

  @Test
  void pencarian_menyaring_dan_mengurutkan() {
    jadi(layanan.ubahJumlahAsn(SISTEM, kunci(melati), 7, BERLAKU));
    assertThat(cari("melati", null).baris())
        .extracting(UnitKerja::kode)
        .containsExactly("K.01.1", "P.01");
    assertThat(cari("melati kelurahan", null).baris())
        .extracting(UnitKerja::kode)
        .containsExactly("K.01.1");
    assertThat(cari(null, kecamatan).baris()).extracting(UnitKerja::id).containsExactly(melati);
    var menurutAsn =
        new SaringUnit(
            HARI,
            null,
            null,
            null,
            null,
            null,
            SaringUnit.Keadaan.SEMUA,
            SaringUnit.Urutan.JUMLAH_ASN,
            false);
    DaftarUnit daftar = layanan.cari(menurutAsn);
    assertThat(daftar.baris()).extracting(UnitKerja::kode).startsWith("K.01.1", "K.01").hasSize(4);
    assertThat(daftar.jumlahAsn()).isEqualTo(37);
  }

  private DaftarUnit cari(@Nullable String kata, @Nullable Long induk) {
    return layanan.cari(
        new SaringUnit(
            HARI,
            kata,
            null,
            null,
            induk,
            null,
            SaringUnit.Keadaan.AKTIF,
            SaringUnit.Urutan.KODE,
            false));
  }

  @Test
  void view_menunjukkan_unit_hari_ini_dan_setiap_masa() {
    jadi(layanan.tutup(SISTEM, kunci(puskesmas), new Berlaku(KEMARIN, "Puskesmas ditutup")));
    assertThat(kode("select kode from organisasi.v_unit order by kode"))
        .containsExactly("K.01", "K.01.1", "PD.01");
    assertThat(kode("select kode from organisasi.v_unit_terakhir where not aktif"))
        .containsExactly("P.01");
    assertThat(
            kode(
                "select kode from organisasi.v_unit_versi where date '2025-06-01' between sejak and coalesce(sampai, 'infinity') order by 1"))
        .containsExactly("K.01", "K.01.1", "P.01", "PD.01");
  }

  private List<String> kode(String sql) {
    return jdbc.sql(sql).query((rs, _) -> rs.getString(1)).list();
  }

  @Test
  void basis_data_menolak_masa_yang_tumpang_tindih() {
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into organisasi.unit_versi (
                      unit_id, sejak, sampai, nama, singkatan, jenis, klaster, jenis_layanan,
                      kepala, jumlah_asn, terverifikasi, sumber)
                    select unit_id, sejak + 1, null, nama || ' 2', singkatan, jenis, klaster,
                      jenis_layanan, kepala, jumlah_asn, terverifikasi, sumber
                    from organisasi.unit_versi where unit_id = ?
                    """)
                .param(dinkes)
                .update())
        .hasMessageContaining("unit_versi_tanpa_tumpang_tindih");
  }

  @Test
  void klaster_baku_dapat_diatur_dan_tercatat() {
    assertThat(layanan.klasterBaku()).containsEntry(JenisUnit.PUSKESMAS, Klaster.RSUD_UPTD);
    layanan.aturKlasterBaku(SISTEM, JenisUnit.PUSKESMAS, Klaster.DINAS_BADAN);
    assertThat(layanan.klasterBaku()).containsEntry(JenisUnit.PUSKESMAS, Klaster.DINAS_BADAN);
    assertThat(jurnal.riwayat("klaster baku", "PUSKESMAS")).hasSize(1);
  }

  @Test
  void perubahan_yang_dibatalkan_tidak_tertinggal_di_ingatan() {
    var sementara = new UnitBaru("PD.77", data("Dinas Sementara", JenisUnit.DINAS, null));
    transaksi.executeWithoutResult(status -> {
      layanan.buat(SISTEM, sementara, BERLAKU);
      assertThat(layanan.berkode("PD.77", HARI)).isPresent();
      status.setRollbackOnly();
    });
    assertThat(layanan.berkode("PD.77", HARI)).isEmpty();
    buat("PD.78", "Dinas Lain", JenisUnit.DINAS, null);
    assertThat(layanan.berkode("PD.77", HARI)).isEmpty();
    assertThat(layanan.berkode("PD.78", HARI)).isPresent();
  }

  @Test
  void dari_yang_bersamaan_hanya_satu_yang_mendapat_kode() throws Exception {
    var baru = new UnitBaru("PD.88", data("Dinas Rebutan", JenisUnit.DINAS, null));
    List<Callable<HasilPerubahan>> rebutan =
        Collections.nCopies(8, () -> layanan.buat(SISTEM, baru, BERLAKU));
    try (var pekerja = Executors.newVirtualThreadPerTaskExecutor()) {
      int jadi = 0;
      for (var satu : pekerja.invokeAll(rebutan)) {
        jadi += satu.get() instanceof HasilPerubahan.Jadi ? 1 : 0;
      }
      assertThat(jadi).isEqualTo(1);
    }
  }

  @Test
  void modul_lain_mengenal_unit_dari_nama_dan_kodenya() {
    assertThat(nama.nama(melati)).contains("Kelurahan Melati");
    assertThat(nama.nama(List.of(melati, 999L))).containsOnlyKeys(melati);
    assertThat(nama.kenali(" dinas KESEHATAN")).map(NamaUnit.Entri::id).contains(dinkes);
    assertThat(nama.kenali("k.01")).map(NamaUnit.Entri::id).contains(kecamatan);
    assertThat(nama.kenali("K.0")).isEmpty();
    assertThat(nama.cari("melati"))
        .extracting(NamaUnit.Entri::nama)
        .containsExactly("Kelurahan Melati", "Puskesmas Melati");
    jadi(layanan.tutup(SISTEM, kunci(puskesmas), new Berlaku(KEMARIN, "Puskesmas ditutup")));
    assertThat(nama.nama(puskesmas)).contains("Puskesmas Melati");
    assertThat(nama.cari("puskesmas")).isEmpty();
  }

  @Test
  void pendahulu_unit_yang_tidak_pernah_ada_kosong() {
    assertThat(layanan.pendahulu(dinkes, AWAL.minusYears(1))).isEqualTo(Set.of());
  }
}
