package id.bangga.organisasi;

import static id.bangga.organisasi.KotaUji.AWAL;
import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.HasilImpor.Perbedaan;
import id.bangga.berkas.PembacaTabel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a file would do, worked out in memory: differences, and every rule that a cell can break.
class ImporUnitTest {
  private static final LocalDate HARI = LocalDate.of(2026, 1, 1);
  private static final Berlaku BERLAKU = new Berlaku(HARI, "Impor uji");
  private static final Map<JenisUnit, Klaster> BAKU =
      Map.of(JenisUnit.UPTD, Klaster.RSUD_UPTD, JenisUnit.DINAS, Klaster.DINAS_BADAN);
  private final Susunan kota = KotaUji.susunan();

  private ImporUnit.Hitungan hitung(String... baris) {
    var tabel = PembacaTabel.baca(String.join("\n", baris).getBytes(StandardCharsets.UTF_8));
    return ImporUnit.hitung(PembacaUnit.baca(tabel), kota, BAKU, BERLAKU);
  }

  private HasilImpor diterima(String... baris) {
    var hasil = hitung(baris).hasil();
    assertThat(hasil.galat()).isEmpty();
    return hasil;
  }

  private void ditolak(int baris, String kolom, String kode, String... isi) {
    List<Galat> galat = hitung(isi).hasil().galat();
    assertThat(galat).extracting(Galat::kode).containsExactly(kode);
    assertThat(galat).extracting(Galat::baris).containsExactly(baris);
    assertThat(galat).extracting(Galat::kolom).containsExactly(kolom);
  }

  @Test
  void baris_yang_sama_dengan_data_dihitung_tetap() {
    var hasil = diterima("kode,nama,jenis", "PD.01,Dinas Kesehatan,Dinas");
    assertThat(hasil.tetap()).isEqualTo(1);
    assertThat(hasil.perbedaan()).isEmpty();
  }

  @Test
  void unit_baru_memakai_klaster_dan_layanan_baku_jenisnya() {
    var hitungan =
        hitung(
            "Kode;NAMA;Jenis;Unit induk",
            "u.1;UPTD Pasar;uptd;pd.01",
            "PD.01;Dinas Kesehatan;dinas;");
    assertThat(hitungan.hasil().tambah()).isEqualTo(1);
    Masa masa = hitungan.rencana().hasil().berkode("U.1").orElseThrow().terakhir();
    assertThat(masa.sejak()).isEqualTo(HARI);
    assertThat(masa.data().klaster()).isEqualTo(Klaster.RSUD_UPTD);
    assertThat(masa.data().jenisLayanan()).isEqualTo(JenisLayanan.PUBLIK);
    assertThat(masa.data().indukId()).isEqualTo(KotaUji.id(kota, "PD.01"));
  }

  @Test
  void induk_boleh_berada_di_baris_sesudah_anaknya() {
    var hasil =
        diterima(
            "kode,nama,jenis,induk",
            "K.09.1,Kelurahan Baru,Kelurahan,K.09",
            "K.09,Kecamatan Baru,Kecamatan,");
    assertThat(hasil.tambah()).isEqualTo(2);
  }

  @Test
  void perubahan_berlaku_sejak_tanggal_impor_dan_dirinci_per_kolom() {
    var hitungan = hitung("kode,nama,jenis,jumlah_asn", "PD.01,Dinas Kesehatan Kota,Dinas,25");
    assertThat(hitungan.hasil().perbedaan())
        .containsExactly(
            new Perbedaan(
                2, "PD.01 Dinas Kesehatan Kota", "Nama", "Dinas Kesehatan", "Dinas Kesehatan Kota"),
            new Perbedaan(2, "PD.01 Dinas Kesehatan Kota", "Jumlah ASN", "10", "25"),
            new Perbedaan(
                2, "PD.01 Dinas Kesehatan Kota", "Sejak", "1 Januari 2020", "1 Januari 2026"));
    var riwayat = hitungan.rencana().hasil().berkode("PD.01").orElseThrow();
    assertThat(riwayat.masa()).hasSize(2);
    assertThat(riwayat.masa().getFirst().data().nama()).isEqualTo("Dinas Kesehatan");
  }

  @Test
  void sejak_yang_sama_membetulkan_keadaan_terakhir() {
    var hitungan = hitung("kode,nama,jenis,sejak", "PD.01,Dinas Kesehatan Kota,Dinas,01/01/2020");
    var riwayat = hitungan.rencana().hasil().berkode("PD.01").orElseThrow();
    assertThat(riwayat.masa()).singleElement().extracting(Masa::sejak).isEqualTo(AWAL);
  }

  @Test
  void sampai_menutup_unit() {
    var hitungan = hitung("kode,nama,jenis,sampai", "PD.02,Dinas Pendidikan,Dinas,2026-12-31");
    assertThat(hitungan.hasil().ubah()).isEqualTo(1);
    assertThat(hitungan.rencana().hasil().berkode("PD.02").orElseThrow().sampai())
        .isEqualTo("2026-12-31");
  }

  @Test
  void unit_yang_tidak_disebut_tidak_berubah() {
    var hitungan = hitung("kode,nama,jenis", "PD.09,Dinas Baru,Dinas");
    assertThat(hitungan.rencana().hasil().bedaDari(kota)).hasSize(1);
  }

  @Test
  void sel_yang_tidak_terbaca_tidak_melahirkan_galat_ikutan() {
    ditolak(
        2,
        "jenis",
        "OR_007",
        "kode,nama,jenis,induk",
        "K.09,Kecamatan Baru,Kecamatn,",
        "K.09.1,Kelurahan Baru,Kelurahan,K.09");
    ditolak(
        2,
        "sejak",
        "OR_014",
        "kode,nama,jenis,induk,sejak",
        "K.09,Kecamatan Baru,Kecamatan,,31/02/2021",
        "K.09.1,Kelurahan Baru,Kelurahan,K.09,2021-03-01");
  }

  @Test
  void OR_001_sel_kode_kosong_disebut() {
    ditolak(2, "kode", "OR_001", "kode,nama,jenis", ",Dinas Baru,Dinas");
  }

  @Test
  void OR_002_bentuk_kode_dalam_berkas_disebut() {
    ditolak(2, "kode", "OR_002", "kode,nama,jenis", "PD 9,Dinas Baru,Dinas");
  }

  @Test
  void OR_003_kode_ganda_dalam_berkas_disebut_di_baris_kedua() {
    ditolak(
        3, "kode", "OR_003", "kode,nama,jenis", "PD.9,Dinas Baru,Dinas", "PD.9,Dinas Lain,Dinas");
  }

  @Test
  void OR_004_sel_nama_kosong_disebut() {
    ditolak(2, "nama", "OR_004", "kode,nama,jenis", "PD.9,,Dinas");
  }

  @Test
  void OR_005_nama_terlalu_panjang_dalam_berkas_disebut() {
    ditolak(2, "nama", "OR_005", "kode,nama,jenis", "PD.9," + "N".repeat(151) + ",Dinas");
  }

  @Test
  void OR_006_singkatan_terlalu_panjang_dalam_berkas_disebut() {
    ditolak(
        2,
        "singkatan",
        "OR_006",
        "kode,nama,jenis,singkatan",
        "PD.9,Dinas Baru,Dinas," + "S".repeat(41));
  }

  @Test
  void OR_007_jenis_yang_asing_disebut() {
    ditolak(2, "jenis", "OR_007", "kode,nama,jenis", "PD.9,Dinas Baru,Dines");
  }

  @Test
  void OR_008_klaster_yang_asing_disebut() {
    ditolak(2, "klaster", "OR_008", "kode,nama,jenis,klaster", "PD.9,Dinas Baru,Dinas,Besar");
  }

  @Test
  void OR_009_jenis_layanan_yang_asing_disebut() {
    ditolak(
        2,
        "jenis_layanan",
        "OR_009",
        "kode,nama,jenis,jenis_layanan",
        "PD.9,Dinas Baru,Dinas,Umum");
  }

  @Test
  void OR_010_kode_induk_yang_asing_disebut() {
    ditolak(2, "induk", "OR_010", "kode,nama,jenis,induk", "U.9,UPTD Baru,UPTD,PD.77");
  }

  @Test
  void OR_012_jenis_induk_yang_salah_disebut() {
    ditolak(2, "induk", "OR_012", "kode,nama,jenis,induk", "L.9,Kelurahan Baru,Kelurahan,PD.01");
  }

  @Test
  void OR_013_induk_yang_wajib_disebut() {
    ditolak(2, "induk", "OR_013", "kode,nama,jenis,induk", "L.9,Kelurahan Baru,Kelurahan,");
  }

  @Test
  void OR_014_tanggal_yang_tidak_terbaca_disebut() {
    ditolak(2, "sampai", "OR_014", "kode,nama,jenis,sampai", "PD.9,Dinas Baru,Dinas,besok");
  }

  @Test
  void OR_015_sampai_yang_mendahului_sejak_disebut() {
    ditolak(
        2,
        "sampai",
        "OR_015",
        "kode,nama,jenis,sejak,sampai",
        "PD.9,Dinas Baru,Dinas,2026-02-01,2026-01-01");
  }

  @Test
  void OR_016_jumlah_asn_yang_bukan_bilangan_bulat_disebut() {
    ditolak(
        2, "jumlah_asn", "OR_016", "kode,nama,jenis,jumlah_asn", "PD.9,Dinas Baru,Dinas,banyak");
    ditolak(2, "jumlah_asn", "OR_016", "kode;nama;jenis;jumlah_asn", "PD.9;Dinas Baru;Dinas;1,5");
  }

  @Test
  void OR_017_jumlah_asn_negatif_disebut() {
    ditolak(2, "jumlah_asn", "OR_017", "kode,nama,jenis,jumlah_asn", "PD.9,Dinas Baru,Dinas,-3");
  }

  @Test
  void OR_018_nama_yang_sudah_dipakai_disebut() {
    ditolak(2, "nama", "OR_018", "kode,nama,jenis", "PD.9,Dinas Kesehatan,Dinas");
  }

  @Test
  void OR_019_menutup_unit_yang_masih_membawahi_ditolak() {
    ditolak(
        2, "sampai", "OR_019", "kode,nama,jenis,sampai", "PD.01,Dinas Kesehatan,Dinas,2026-06-30");
  }

  @Test
  void OR_022_sejak_sebelum_keadaan_terakhir_ditolak() {
    ditolak(
        2,
        "sejak",
        "OR_022",
        "kode,nama,jenis,sejak",
        "PD.01,Dinas Kesehatan Kota,Dinas,2019-01-01");
  }

  @Test
  void OR_025_tanda_terverifikasi_yang_asing_ditolak() {
    ditolak(
        2,
        "terverifikasi",
        "OR_025",
        "kode,nama,jenis,terverifikasi",
        "PD.9,Dinas Baru,Dinas,mungkin");
  }

  @Test
  void kolom_wajib_yang_hilang_disebut() {
    var galat = hitung("kode,nama", "PD.9,Dinas Baru").hasil().galat();
    assertThat(galat).extracting(Galat::kode).containsExactly("BK_003");
    assertThat(galat).extracting(Galat::kolom).containsExactly("jenis");
  }
}
