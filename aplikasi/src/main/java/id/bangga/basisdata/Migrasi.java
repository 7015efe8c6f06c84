package id.bangga.basisdata;

import id.bangga.basisdata.Sambungan.Akses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings each module's schema to this build's state, in the order of the modules' dependencies.
///
/// A module's files lie in `db/migration/<module>`; its history is the table `riwayat_migrasi` of
/// its own schema. When the hash over all files equals the one stored in the database, nothing is
/// opened at all.
final class Migrasi {
  /// Where the build writes the hash down, in the jar.
  static final String SIDIK_RAKITAN = "META-INF/bangga/sidik-migrasi";

  static final String RIWAYAT = "riwayat_migrasi";

  /// A module stands after those whose tables it refers to.
  static final List<String> URUTAN =
      List.of(
          "audit",
          "akun",
          "organisasi",
          "instrumen",
          "siklus",
          "bukti",
          "penilaian",
          "desk",
          "juri",
          "hasil",
          "dasbor",
          "layanan",
          "loket",
          "kepuasan",
          "tindaklanjut",
          "survei",
          "pegawai",
          "kinerja",
          "pembinaan",
          "pangkat",
          "talenta",
          "integrasi",
          "indeks",
          "penghargaan");

  private static final String APLIKASI = Sambungan.PERAN_APLIKASI;
  private static final long KUNCI = 0x42414E474741L;

  private final Sambungan sambungan;

  Migrasi(Sambungan sambungan) {
    this.sambungan = sambungan;
  }

  /// The same connection, once the schema behind it is that of this build.
  ///
  /// @throws GagalBasisdata with a sentence for the screen
  static Sambungan mutakhirkan(Sambungan sambungan) {
    try {
      new Migrasi(sambungan).jalankan();
      return sambungan;
    } catch (SQLException e) {
      throw new GagalBasisdata(sebab(e) + " Rincian: " + e.getMessage(), e);
    }
  }

  /// By the state codes of PostgreSQL: 28 credentials, 3D no such database, 08 no connection.
  private static String sebab(SQLException gagal) {
    String keadaan = Objects.toString(gagal.getSQLState(), "");
    return switch (keadaan.isEmpty() ? "" : keadaan.substring(0, 2)) {
      case "28" ->
          "Nama pengguna atau sandi basis data ditolak. Periksa BANGGA_DB_USER dan"
              + " BANGGA_DB_PASSWORD atau BANGGA_DB_PASSWORD_FILE.";
      case "3D" -> "Basis data itu belum ada di server. Buat dahulu, atau periksa BANGGA_DB_URL.";
      case "08" -> "Server basis data tidak menjawab. Periksa alamat dan nomor port BANGGA_DB_URL.";
      default -> "Basis data tidak dapat disiapkan.";
    };
  }

  /// @return whether anything had to be done
  boolean jalankan() throws SQLException {
    if (!sambungan.migrasi()) {
      return false;
    }
    String sidik = sidik();
    try (var aplikasi = buka(sambungan.aplikasi())) {
      if (sidikTersimpan(aplikasi).filter(sidik::equals).isPresent()) {
        return false;
      }
    }
    try (var pemilik = buka(sambungan.pemilik())) {
      migrasikan(pemilik, sidik);
    }
    return true;
  }

  private Connection buka(Akses akses) throws SQLException {
    return DriverManager.getConnection(sambungan.url(), sambungan.setelan(akses));
  }

  private void migrasikan(Connection pemilik, String sidik) throws SQLException {
    try (var perintah = pemilik.createStatement()) {
      perintah.execute("select pg_advisory_lock(" + KUNCI + ")");
      pastikanPeran(perintah);
      perintah.execute("create schema if not exists basisdata");
      perintah.execute("grant usage on schema basisdata to " + APLIKASI);
      perintah.execute(
          "create table if not exists basisdata.sidik_migrasi (sidik text not null, sejak"
              + " timestamptz not null default now())");
      perintah.execute("grant select on basisdata.sidik_migrasi to " + APLIKASI);
      for (String modul : URUTAN) {
        if (ada(modul)) {
          siapkanSkema(perintah, modul);
          flyway(modul);
          perintah.execute("revoke all on %s.%s from %s".formatted(modul, RIWAYAT, APLIKASI));
        }
      }
      perintah.execute("analyze");
      simpanSidik(pemilik, sidik);
    }
  }

  private void pastikanPeran(Statement perintah) throws SQLException {
    try (var hasil =
        perintah.executeQuery("select 1 from pg_roles where rolname = '" + APLIKASI + "'")) {
      if (hasil.next()) {
        return;
      }
    }
    try {
      perintah.execute("create role " + APLIKASI);
      perintah.execute("grant " + APLIKASI + " to current_user");
    } catch (SQLException e) {
      throw new GagalBasisdata(
          "Peran %1$s belum ada di basis data luar dan %2$s tidak boleh membuatnya. Minta pengelola basis data menjalankan: create role %1$s; grant %1$s to %2$s;"
              .formatted(APLIKASI, sambungan.pemilik().nama()),
          e);
    }
  }

  /// Future tables of the schema are open to the program; a migration takes away what it must not
  /// do.
  private static void siapkanSkema(Statement perintah, String modul) throws SQLException {
    for (String sql :
        List.of(
            "create schema if not exists %s",
            "grant usage on schema %s to " + APLIKASI,
            "alter default privileges in schema %s grant select, insert, update, delete on tables"
                + " to "
                + APLIKASI,
            "alter default privileges in schema %s grant usage, select on sequences to " + APLIKASI,
            "alter default privileges in schema %s grant execute on functions to " + APLIKASI)) {
      perintah.execute(sql.formatted(modul));
    }
  }

  private void flyway(String modul) {
    try {
      Flyway.configure()
          .dataSource(sambungan.url(), sambungan.pemilik().nama(), sambungan.pemilik().sandi())
          .schemas(modul)
          .createSchemas(false)
          .table(RIWAYAT)
          .locations("classpath:db/migration/" + modul)
          .baselineOnMigrate(false)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new GagalBasisdata(
          "Pemutakhiran basis data berhenti pada modul %s: %s. Data sebelumnya tetap utuh."
              .formatted(modul, e.getMessage()),
          e);
    }
  }

  private static void simpanSidik(Connection pemilik, String sidik) throws SQLException {
    try (var hapus = pemilik.createStatement();
        var sisip =
            pemilik.prepareStatement("insert into basisdata.sidik_migrasi (sidik) values (?)")) {
      pemilik.setAutoCommit(false);
      hapus.execute("delete from basisdata.sidik_migrasi");
      sisip.setString(1, sidik);
      sisip.execute();
      pemilik.commit();
      pemilik.setAutoCommit(true);
    }
  }

  private static Optional<String> sidikTersimpan(Connection aplikasi) throws SQLException {
    try (var perintah = aplikasi.createStatement();
        var ada =
            perintah.executeQuery("select to_regclass('basisdata.sidik_migrasi') is not null")) {
      ada.next();
      if (!ada.getBoolean(1)) {
        return Optional.empty();
      }
    }
    try (var perintah = aplikasi.createStatement();
        var hasil = perintah.executeQuery("select sidik from basisdata.sidik_migrasi")) {
      return hasil.next() ? Optional.of(hasil.getString(1)) : Optional.empty();
    }
  }

  private static boolean ada(String modul) {
    return Arrays.stream(berkas()).anyMatch(b -> jalur(b).contains("/db/migration/" + modul + "/"));
  }

  /// Hash over names and contents of all migrations: the one the build wrote down, else computed.
  static String sidik() {
    return CatatanRakitan.baca(SIDIK_RAKITAN).orElseGet(Migrasi::hitungSidik);
  }

  static String hitungSidik() {
    try {
      var sidik = MessageDigest.getInstance("SHA-256");
      for (Resource berkas : berkas()) {
        String jalur = jalur(berkas);
        sidik.update(
            jalur.substring(jalur.lastIndexOf("/db/migration/")).getBytes(StandardCharsets.UTF_8));
        sidik.update(berkas.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(sidik.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Resource[] berkas() {
    try {
      var berkas =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/**/*.sql");
      Arrays.sort(berkas, Comparator.comparing(Migrasi::jalur));
      return berkas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String jalur(Resource berkas) {
    try {
      return berkas.getURL().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
