package id.bangga.bukti;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that lie in the store, and the lock that keeps rows and store in step.
@Repository
class BerkasRepository {
  private static final long KUNCI_GUDANG = 0x42554B5449L;

  private final JdbcClient jdbc;

  BerkasRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Held until commit by everybody who puts a file in its place.
  void kunciGudang() {
    jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(KUNCI_GUDANG).query().singleRow();
  }

  /// Held while files without a row are looked for: nobody is just bringing one.
  void kunciGudangSendiri() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(KUNCI_GUDANG).query().singleRow();
  }

  void insert(GudangBerkas.Titipan titipan, HasilPeriksa.Baik isi, Instant saat) {
    jdbc.sql(
            """
            insert into bukti.berkas (sidik, ukuran, tipe, ringkasan, disimpan_pada)
            values (?, ?, ?, ?, ?)
            on conflict (sidik) do nothing
            """)
        .param(titipan.sidik())
        .param(titipan.ukuran())
        .param(isi.tipe().name())
        .param(isi.ringkasan())
        .param(Waktu.keluar(saat))
        .update();
  }

  /// Hash and size of every file that must lie on disk.
  Map<String, Long> semua() {
    return jdbc
        .sql("select sidik, ukuran from bukti.berkas")
        .query((rs, _) -> Map.entry(rs.getString("sidik"), rs.getLong("ukuran")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
