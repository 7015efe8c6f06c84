package id.bangga.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each thing that must never be true, made true behind the service's back, is found.
@UjiSpring
class OrganisasiInvarianTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private static final Berlaku AWAL = new Berlaku(LocalDate.of(2020, 1, 1), "Pembentukan contoh");
  private static final Berlaku BERLAKU = new Berlaku(LocalDate.of(2026, 1, 1), "Perda contoh");

  private final OrganisasiService layanan;
  private final OrganisasiInvarian invarian;
  private final JdbcClient jdbc;
  private long dinas;
  private long kecamatan;
  private long kelurahan;

  OrganisasiInvarianTest(OrganisasiService layanan, OrganisasiInvarian invarian, JdbcClient jdbc) {
    this.layanan = layanan;
    this.invarian = invarian;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void kota() {
    dinas = buat("PD.01", "Dinas Kesehatan", JenisUnit.DINAS, null);
    kecamatan = buat("K.01", "Kecamatan Timur", JenisUnit.KECAMATAN, null);
    kelurahan = buat("K.01.1", "Kelurahan Melati", JenisUnit.KELURAHAN, kecamatan);
    layanan.gantiNama(SISTEM, new KunciUnit(dinas, 1), "Dinas Sehat", "", BERLAKU);
    var pecah =
        new Pemecahan(
            new KunciUnit(kecamatan, 1),
            true,
            5,
            List.of(
                new UnitBaru("K.02", KotaUji.data("Kecamatan Baru", JenisUnit.KECAMATAN, null))),
            Map.of());
    assertThat(layanan.pecah(SISTEM, pecah, BERLAKU)).isInstanceOf(HasilPerubahan.Jadi.class);
    assertThat(invarian.periksa()).isEmpty();
  }

  private long buat(String kode, String nama, JenisUnit jenis, @Nullable Long induk) {
    var hasil = layanan.buat(SISTEM, new UnitBaru(kode, KotaUji.data(nama, jenis, induk)), AWAL);
    return ((HasilPerubahan.Jadi) hasil).unit().getFirst();
  }

  private void rusak(String sql, Object... isi) {
    var perintah = jdbc.sql(sql);
    for (Object satu : isi) {
      perintah = perintah.param(satu);
    }
    assertThat(perintah.update()).isPositive();
  }

  private void ditemukan(String potongan) {
    assertThat(invarian.periksa()).anySatisfy(satu -> assertThat(satu).contains(potongan));
  }

  @Test
  void kelurahan_tanpa_kecamatan() {
    rusak("update organisasi.unit_versi set induk_id = null where unit_id = ?", kelurahan);
    ditemukan("K.01.1 OR_013");
  }

  @Test
  void kelurahan_di_bawah_dinas() {
    rusak("update organisasi.unit_versi set induk_id = ? where unit_id = ?", dinas, kelurahan);
    ditemukan("K.01.1 OR_012");
  }

  @Test
  void susunan_melingkar() {
    rusak("update organisasi.unit_versi set induk_id = ? where unit_id = ?", kelurahan, kecamatan);
    ditemukan("OR_011");
  }

  @Test
  void masa_yang_terputus() {
    rusak(
        "update organisasi.unit_versi set sampai = sampai - 9 where unit_id = ? and sampai is not null",
        dinas);
    ditemukan("PD.01: masa sampai 2025-12-22 tidak bersambung");
  }

  @Test
  void anak_yang_induknya_sudah_ditutup() {
    rusak(
        "update organisasi.unit_versi set sampai = '2026-06-30' where unit_id = ? and sampai is null",
        kecamatan);
    ditemukan("K.01 OR_019");
  }

  @Test
  void unit_tanpa_masa() {
    rusak("insert into organisasi.unit (kode) values ('YATIM')");
    ditemukan("YATIM tidak mempunyai masa");
  }

  @Test
  void silsilah_yang_tidak_sesuai_tanggal() {
    rusak("update organisasi.unit_asal set tanggal = '2026-02-02' where jenis = 'PECAH'");
    ditemukan("Pemecahan dari K.01 ke K.02 tanggal 2026-02-02");
  }

  @Test
  void ganti_nama_tanpa_masanya() {
    rusak("update organisasi.unit_asal set tanggal = '2026-02-02' where jenis = 'GANTI_NAMA'");
    ditemukan("Ganti nama dari PD.01");
  }
}
