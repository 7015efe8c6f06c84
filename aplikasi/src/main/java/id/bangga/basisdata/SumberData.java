package id.bangga.basisdata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The beans every module builds on: data folder, migrated database, clock. The database itself is
/// put into the context by whoever starts it ({@link Basisdata#pasang}).
@Configuration(proxyBeanMethods = false)
class SumberData {
  @Bean
  @ConditionalOnMissingBean
  FolderData folderData(@Value("${bangga.data:data/utama}") Path folder) {
    return new FolderData(folder);
  }

  /// Whoever gets this bean finds the schema up to date.
  @Bean
  DataSource dataSource(
      Basisdata basisdata,
      @Value("${bangga.basisdata.koneksi:10}") int koneksi,
      @Value("${bangga.zona}") ZoneId zona) {
    return kolam(basisdata.mutakhir(), koneksi, zona);
  }

  /// The same connection, once the schema behind it is that of this build.
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

  static HikariDataSource kolam(Sambungan sambungan, int koneksi, ZoneId zona) {
    return new HikariDataSource(setelan(sambungan, koneksi, zona));
  }

  static HikariConfig setelan(Sambungan sambungan, int koneksi, ZoneId zona) {
    var setelan = new HikariConfig();
    setelan.setPoolName("bangga");
    setelan.setJdbcUrl(sambungan.url());
    setelan.setUsername(sambungan.aplikasi().nama());
    setelan.setPassword(sambungan.aplikasi().sandi());
    setelan.setDataSourceProperties(Sambungan.setelan());
    setelan.setConnectionInitSql(sambungan.pembuka(zona));
    setelan.setMaximumPoolSize(koneksi);
    setelan.setMinimumIdle(2);
    setelan.setConnectionTimeout(10_000);
    setelan.setInitializationFailTimeout(-1);
    // said, not asked for: when the very first connection breaks off while the pool asks, the pool
    // would set "none" on all others, and none would ever open
    setelan.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return setelan;
  }

  /// The only place where the time comes from.
  @Bean
  @ConditionalOnMissingBean
  Clock jam(@Value("${bangga.zona}") ZoneId zona) {
    return Clock.system(zona);
  }
}
