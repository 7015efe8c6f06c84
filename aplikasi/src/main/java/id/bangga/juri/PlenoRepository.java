package id.bangga.juri;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Discussions and decisions of the pleno.
@Repository
class PlenoRepository {
  private final JdbcClient jdbc;

  PlenoRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Pleno> list(int tahun) {
    return jdbc.sql(
            """
            select tahun, unit_id, rentang, pembahasan, keputusan, dibuka_oleh, dibuka_pada,
              diputus_oleh, diputus_pada
            from juri.pleno
            where tahun = ?
            order by dibuka_pada, unit_id
            """)
        .param(tahun)
        .query((rs, _) ->
            new Pleno(
                rs.getInt("tahun"),
                rs.getLong("unit_id"),
                rs.getBigDecimal("rentang"),
                rs.getString("pembahasan"),
                rs.getString("keputusan"),
                rs.getString("dibuka_oleh"),
                Waktu.masuk(rs, "dibuka_pada"),
                rs.getString("diputus_oleh"),
                Waktu.mungkin(rs, "diputus_pada")))
        .list();
  }

  /// @return false when the discussion had been opened already
  boolean buka(Pleno pleno) {
    return jdbc.sql(
                """
                insert into juri.pleno (tahun, unit_id, rentang, pembahasan, dibuka_oleh, dibuka_pada)
                values (?, ?, ?, ?, ?, ?)
                on conflict (tahun, unit_id) do nothing
                """)
            .param(pleno.tahun())
            .param(pleno.unitId())
            .param(pleno.rentang())
            .param(pleno.pembahasan())
            .param(pleno.dibukaOleh())
            .param(Waktu.keluar(pleno.dibukaPada()))
            .update()
        > 0;
  }

  void putuskan(int tahun, long unitId, String keputusan, String oleh, Instant pada) {
    jdbc.sql(
            """
            update juri.pleno set keputusan = ?, diputus_oleh = ?, diputus_pada = ?
            where tahun = ? and unit_id = ?
            """)
        .param(keputusan)
        .param(oleh)
        .param(Waktu.keluar(pada))
        .param(tahun)
        .param(unitId)
        .update();
  }

  List<KeputusanSeri> listSeri(int tahun) {
    return jdbc.sql(
            """
            select unit_id, urutan, alasan, oleh, pada
            from juri.keputusan_seri
            where tahun = ?
            order by unit_id
            """)
        .param(tahun)
        .query((rs, _) ->
            new KeputusanSeri(
                rs.getLong("unit_id"),
                rs.getInt("urutan"),
                rs.getString("alasan"),
                rs.getString("oleh"),
                Waktu.masuk(rs, "pada")))
        .list();
  }

  void simpanSeri(int tahun, KeputusanSeri satu) {
    jdbc.sql(
            """
            insert into juri.keputusan_seri (tahun, unit_id, urutan, alasan, oleh, pada)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tahun, unit_id) do update
            set urutan = excluded.urutan, alasan = excluded.alasan, oleh = excluded.oleh,
                pada = excluded.pada
            """)
        .param(tahun)
        .param(satu.unitId())
        .param(satu.urutan())
        .param(satu.alasan())
        .param(satu.oleh())
        .param(Waktu.keluar(satu.pada()))
        .update();
  }
}
