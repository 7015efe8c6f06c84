package id.bangga.kepuasan;

import id.bangga.basisdata.Waktu;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of old reports.
@Repository
class LaporanLamaRepository {
  private final JdbcClient jdbc;

  LaporanLamaRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Old reports of a unit that stand, newest period first.
  List<LaporanLama> list(long unitId) {
    return jdbc.sql(
            """
            select id, unit_id, jenis, tahun, ke, sumber, ikm_terbit, mutu_terbit, responden, ikm_tepat,
                   mutu_tepat, metode, temuan, dicatat_oleh, dicatat_pada
            from kepuasan.laporan_lama
            where unit_id = ? and dicabut_pada is null
            order by tahun desc, ke desc, jenis
            """)
        .param(unitId)
        .query((rs, _) -> laporan(rs))
        .list();
  }

  /// @param laporan the report as audited, JSON
  /// @return the new id, 0 when the period has one already
  long insert(LaporanLama baru, String laporan) {
    return jdbc.sql(
            """
            insert into kepuasan.laporan_lama (
              unit_id, jenis, tahun, ke, sumber, ikm_terbit, mutu_terbit, responden, ikm_tepat,
              mutu_tepat, metode, temuan, laporan, dicatat_oleh, dicatat_pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?)
            on conflict (unit_id, jenis, tahun, ke) where dicabut_pada is null do nothing
            returning id
            """)
        .params(
            Arrays.asList(
                baru.unitId(),
                baru.periode().jenis().name(),
                baru.periode().tahun(),
                baru.periode().ke(),
                baru.sumber(),
                baru.ikmTerbit(),
                baru.mutuTerbit(),
                baru.responden(),
                baru.ikmTepat(),
                baru.mutuTepat(),
                baru.metode().toArray(String[]::new),
                baru.temuan().toArray(String[]::new),
                laporan,
                baru.dicatatOleh(),
                Waktu.keluar(baru.dicatatPada())))
        .query((rs, _) -> rs.getLong(1))
        .optional()
        .orElse(0L);
  }

  boolean cabut(long unitId, long id, String alasan, String oleh, Instant pada) {
    return jdbc.sql(
                """
                update kepuasan.laporan_lama
                set dicabut_oleh = ?, dicabut_pada = ?, alasan_cabut = ?
                where id = ? and unit_id = ? and dicabut_pada is null
                """)
            .params(oleh, Waktu.keluar(pada), alasan, id, unitId)
            .update()
        == 1;
  }

  private static LaporanLama laporan(ResultSet rs) throws SQLException {
    return new LaporanLama(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        new Periode(
            JenisPeriode.valueOf(rs.getString("jenis")), rs.getInt("tahun"), rs.getInt("ke")),
        rs.getString("sumber"),
        rs.getString("ikm_terbit"),
        rs.getString("mutu_terbit"),
        rs.getObject("responden", Long.class),
        rs.getBigDecimal("ikm_tepat"),
        Objects.toString(rs.getString("mutu_tepat"), ""),
        List.of((String[]) rs.getArray("metode").getArray()),
        List.of((String[]) rs.getArray("temuan").getArray()),
        rs.getString("dicatat_oleh"),
        rs.getObject("dicatat_pada", OffsetDateTime.class).toInstant());
  }
}
