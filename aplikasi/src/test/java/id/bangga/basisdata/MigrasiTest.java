package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrasiTest {
  private static final SetelanPostgres CEPAT = new SetelanPostgres(false, null);

  @TempDir private Path tempat;

  @Test
  void migrasi_kedua_dilewati_karena_sidik_sama_dan_diulang_bila_berbeda() throws SQLException {
    try (var basisdata = Basisdata.tertanam(new FolderData(tempat), CEPAT)) {
      var sambungan = basisdata.sambungan();
      var migrasi = new Migrasi(sambungan);
      assertThat(migrasi.jalankan()).as("pertama").isTrue();
      assertThat(migrasi.jalankan()).as("kedua").isFalse();
      sebagaiPemilik(sambungan, "update basisdata.sidik_migrasi set sidik = 'lain'");
      assertThat(migrasi.jalankan()).as("sidik berbeda").isTrue();
      assertThat(migrasi.jalankan()).as("setelah itu").isFalse();
    }
  }

  @Test
  void a_schema_that_cannot_be_brought_up_to_date_is_told_to_everybody_who_asks()
      throws SQLException {
    try (var basisdata = Basisdata.tertanam(new FolderData(tempat), CEPAT)) {
      var sambungan = basisdata.sambungan();
      new Migrasi(sambungan).jalankan();
      sebagaiPemilik(
          sambungan, "update layanan.riwayat_migrasi set checksum = 1 where version = '2'");
      sebagaiPemilik(sambungan, "update basisdata.sidik_migrasi set sidik = 'lain'");
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(basisdata::mutakhir)
            .isInstanceOf(GagalBasisdata.class)
            .hasMessageContaining("modul layanan");
      }
    }
  }

  @Test
  void a_refused_password_is_told_with_its_cure() {
    try (var basisdata = Basisdata.tertanam(new FolderData(tempat), CEPAT)) {
      var luar = sebagaiLuar(basisdata.sambungan(), "bukan-sandinya");
      assertThatThrownBy(() -> Migrasi.mutakhirkan(luar))
          .isInstanceOf(GagalBasisdata.class)
          .hasMessageContaining("ditolak")
          .hasMessageContaining("BANGGA_DB_PASSWORD");
    }
  }

  @Test
  void peran_aplikasi_tidak_menyentuh_riwayat_dan_sidik() throws SQLException {
    try (var basisdata = Basisdata.tertanam(new FolderData(tempat), CEPAT)) {
      var sambungan = basisdata.sambungan();
      new Migrasi(sambungan).jalankan();
      for (String sql :
          new String[] {
            "select * from audit.riwayat_migrasi", "delete from basisdata.sidik_migrasi"
          }) {
        assertThatThrownBy(() -> sebagaiAplikasi(sambungan, sql))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void sebagai_basis_data_luar_program_melepas_hak_pemilik() throws SQLException {
    try (var basisdata = Basisdata.tertanam(new FolderData(tempat), CEPAT)) {
      var tertanam = basisdata.sambungan();
      var luar = sebagaiLuar(tertanam, tertanam.pemilik().sandi());
      new Migrasi(luar).jalankan();
      try (var kolam = SumberData.kolam(luar, 2, ZoneId.of("Asia/Jayapura"));
          var sambungan = kolam.getConnection();
          var perintah = sambungan.createStatement();
          var hasil = perintah.executeQuery("select current_user")) {
        hasil.next();
        assertThat(hasil.getString(1)).isEqualTo("bangga_app");
      }
    }
  }

  @Test
  void perakitan_mencatat_sidik_yang_sama_dengan_yang_dihitung() throws IOException {
    CatatanRakitan.tulis(tempat);
    assertThat(tempat.resolve(Migrasi.SIDIK_RAKITAN)).hasContent(Migrasi.hitungSidik());
    assertThat(Migrasi.sidik()).matches("[0-9a-f]{64}").isEqualTo(Migrasi.hitungSidik());
  }

  @Test
  void setiap_folder_migrasi_ada_dalam_urutan() throws IOException {
    try (Stream<Path> folder = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(folder.map(satu -> satu.getFileName().toString())).isSubsetOf(Migrasi.URUTAN);
    }
    assertThat(Migrasi.URUTAN).doesNotHaveDuplicates();
  }

  /// The same database, as an administrator names an external one.
  private static Sambungan sebagaiLuar(Sambungan tertanam, String sandi) {
    return Lingkungan.luar(
            Map.of(
                "BANGGA_DB_URL", tertanam.url(),
                "BANGGA_DB_USER", tertanam.pemilik().nama(),
                "BANGGA_DB_PASSWORD", sandi))
        .orElseThrow();
  }

  private static void sebagaiPemilik(Sambungan sambungan, String sql) throws SQLException {
    kerjakan(sambungan, sambungan.pemilik(), sql);
  }

  private static void sebagaiAplikasi(Sambungan sambungan, String sql) throws SQLException {
    kerjakan(sambungan, sambungan.aplikasi(), sql);
  }

  private static void kerjakan(Sambungan sambungan, Sambungan.Akses akses, String sql)
      throws SQLException {
    try (var satu = DriverManager.getConnection(sambungan.url(), sambungan.setelan(akses));
        var perintah = satu.createStatement()) {
      perintah.execute(sql);
    }
  }
}
