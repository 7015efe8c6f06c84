package id.bangga.basisdata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
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
