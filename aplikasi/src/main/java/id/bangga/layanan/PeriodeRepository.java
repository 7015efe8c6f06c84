package id.bangga.layanan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How often units survey, and whom their services serve.
@Repository
class PeriodeRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate massal;

  PeriodeRepository(JdbcClient jdbc, JdbcTemplate massal) {
    this.jdbc = jdbc;
    this.massal = massal;
  }

  /// The kind of period each unit has chosen for a year.
  Map<Long, JenisPeriode> jenis(int tahun) {
    Map<Long, JenisPeriode> hasil = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (unit_id) unit_id, jenis
            from layanan.periode_unit
            where sejak_tahun <= ?
            order by unit_id, sejak_tahun desc
            """)
        .param(tahun)
        .query((rs, _) ->
            hasil.put(rs.getLong("unit_id"), JenisPeriode.valueOf(rs.getString("jenis"))))
        .list();
    return hasil;
  }

  Optional<JenisPeriode> jenis(long unitId, int tahun) {
    return jdbc.sql(
            """
            select jenis
            from layanan.periode_unit
            where unit_id = ? and sejak_tahun <= ?
            order by sejak_tahun desc
            limit 1
            """)
        .params(unitId, tahun)
        .query((rs, _) -> JenisPeriode.valueOf(rs.getString("jenis")))
        .optional();
  }

  void saveJenis(Collection<Long> unitId, int sejakTahun, JenisPeriode jenis) {
    massal.batchUpdate(
        """
        insert into layanan.periode_unit (unit_id, sejak_tahun, jenis) values (?, ?, ?)
        on conflict (unit_id, sejak_tahun) do update set jenis = excluded.jenis
        """,
        unitId,
        500,
        (ps, unit) -> {
          ps.setLong(1, unit);
          ps.setInt(2, sejakTahun);
          ps.setString(3, jenis.name());
        });
  }

  List<Populasi> populasi(Periode periode) {
    return jdbc.sql(
            """
            select layanan_id, jenis, tahun, ke, jumlah, sumber
            from layanan.populasi
            where tahun = ? and jenis = ? and ke = ?
            """)
        .params(periode.tahun(), periode.jenis().name(), periode.ke())
        .query((rs, _) -> populasi(rs))
        .list();
  }

  List<Populasi> populasi() {
    return jdbc.sql("select layanan_id, jenis, tahun, ke, jumlah, sumber from layanan.populasi")
        .query((rs, _) -> populasi(rs))
        .list();
  }

  List<Populasi> populasiUnit(long unitId) {
    return jdbc.sql(
            """
            select p.layanan_id, p.jenis, p.tahun, p.ke, p.jumlah, p.sumber
            from layanan.populasi p
            join layanan.layanan l on l.id = p.layanan_id
            where l.unit_id = ?
            """)
        .param(unitId)
        .query((rs, _) -> populasi(rs))
        .list();
  }

  private static Populasi populasi(ResultSet rs) throws SQLException {
    return new Populasi(
        rs.getLong("layanan_id"),
        new Periode(
            JenisPeriode.valueOf(rs.getString("jenis")), rs.getInt("tahun"), rs.getInt("ke")),
        rs.getLong("jumlah"),
        rs.getString("sumber"));
  }

  void savePopulasi(Collection<Populasi> daftar) {
    massal.batchUpdate(
        """
        insert into layanan.populasi (layanan_id, jenis, tahun, ke, jumlah, sumber)
        values (?, ?, ?, ?, ?, ?)
        on conflict (layanan_id, jenis, tahun, ke)
        do update set jumlah = excluded.jumlah, sumber = excluded.sumber
        """,
        daftar,
        500,
        (ps, satu) -> {
          ps.setLong(1, satu.layananId());
          ps.setString(2, satu.periode().jenis().name());
          ps.setInt(3, satu.periode().tahun());
          ps.setInt(4, satu.periode().ke());
          ps.setLong(5, satu.jumlah());
          ps.setString(6, satu.sumber());
        });
  }
}
