package id.bangga.basisdata;

import java.time.ZoneId;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// How to reach the database.
///
/// @param pemilik the role that owns the tables and migrates them
/// @param aplikasi the role the program works as; it cannot change the journal
/// @param pembuka statement that opens each connection of the program, if one is needed
/// @param migrasi false for a guest on the database of another running program
record Sambungan(
    String url, Akses pemilik, Akses aplikasi, @Nullable String pembuka, boolean migrasi) {
  static final String PERAN_APLIKASI = "bangga_app";

  /// A role and its password.
  record Akses(String nama, String sandi) {
    @Override
    public String toString() {
      return nama;
    }
  }

  /// Settings of the PostgreSQL driver for short, repeated statements.
  static Properties setelan() {
    var setelan = new Properties();
    setelan.setProperty("ApplicationName", "bangga");
    setelan.setProperty("reWriteBatchedInserts", "true");
    setelan.setProperty("prepareThreshold", "3");
    setelan.setProperty("preparedStatementCacheQueries", "512");
    setelan.setProperty("preparedStatementCacheSizeMiB", "16");
    setelan.setProperty("tcpKeepAlive", "true");
    setelan.setProperty("gssEncMode", "disable");
    return setelan;
  }

  /// Opens a connection of the program, which also knows the government's zone: by it the views
  /// tell which day it is.
  String pembuka(ZoneId zona) {
    String hari = "set bangga.zona = '%s'".formatted(zona.getId());
    return pembuka == null ? hari : pembuka + "; " + hari;
  }

  Properties setelan(Akses akses) {
    var setelan = setelan();
    setelan.setProperty("user", akses.nama());
    setelan.setProperty("password", akses.sandi());
    return setelan;
  }
}
