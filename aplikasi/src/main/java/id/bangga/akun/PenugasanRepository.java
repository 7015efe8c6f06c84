package id.bangga.akun;

import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the role assignments.
@Repository
class PenugasanRepository {
  private final JdbcClient jdbc;

  PenugasanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Penugasan> berlaku(long akunId, LocalDate hari) {
    return jdbc.sql(
            """
            select peran, unit_id, tahun from akun.penugasan
            where akun_id = ? and diakhiri is null and sejak <= ?
              and (sampai is null or sampai >= ?)
            """)
        .param(akunId)
        .param(hari)
        .param(hari)
        .query((rs, _) ->
            new Penugasan(
                Peran.valueOf(rs.getString("peran")),
                rs.getObject("unit_id", Long.class),
                rs.getObject("tahun", Integer.class)))
        .list();
  }
}
