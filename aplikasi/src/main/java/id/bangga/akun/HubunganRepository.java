package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the declared relations.
@Repository
class HubunganRepository {
  private static final String KOLOM =
      """
      select id, akun_id, dengan_unit, dengan_akun, jenis, keterangan, dinyatakan, dinyatakan_oleh
      from akun.hubungan
      where dicabut is null and \
      """;

  private final JdbcClient jdbc;

  HubunganRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Hubungan> daftar(long akunId) {
    return jdbc.sql(KOLOM + "(akun_id = ? or dengan_akun = ?) order by dinyatakan, id")
        .param(akunId)
        .param(akunId)
        .query((rs, _) -> hubungan(rs))
        .list();
  }

  Optional<Hubungan> find(long id) {
    return jdbc.sql(KOLOM + "id = ?").param(id).query((rs, _) -> hubungan(rs)).optional();
  }

  long insert(long akunId, HubunganBaru baru, String oleh, Instant kini) {
    return jdbc.sql(
            """
            insert into akun.hubungan (akun_id, dengan_unit, dengan_akun, jenis, keterangan,
              dinyatakan, dinyatakan_oleh)
            values (?, ?, ?, ?, ?, ?, ?)
            returning id
            """)
        .param(akunId)
        .param(baru.denganUnit())
        .param(baru.denganAkun())
        .param(baru.jenis().name())
        .param(baru.keterangan())
        .param(Waktu.keluar(kini))
        .param(oleh)
        .query(Long.class)
        .single();
  }

  /// Waits for declarations under way and lets none begin.
  void tahan() {
    jdbc.sql("lock table akun.hubungan in share mode").update();
  }

  int cabut(long id, Instant kini) {
    return jdbc.sql("update akun.hubungan set dicabut = ? where id = ? and dicabut is null")
        .param(Waktu.keluar(kini))
        .param(id)
        .update();
  }

  private static Hubungan hubungan(ResultSet rs) throws SQLException {
    return new Hubungan(
        rs.getLong("id"),
        rs.getLong("akun_id"),
        rs.getObject("dengan_unit", Long.class),
        rs.getObject("dengan_akun", Long.class),
        JenisHubungan.valueOf(rs.getString("jenis")),
        rs.getString("keterangan"),
        Waktu.masuk(rs, "dinyatakan"),
        rs.getString("dinyatakan_oleh"));
  }
}
