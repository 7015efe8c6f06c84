package id.bangga.bukti;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Pelaku;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links between evidence and the indicators of a cycle.
@Repository
class TautanRepository {
  private final JdbcClient jdbc;

  TautanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean insert(Penautan tautan, Pelaku oleh, Instant saat) {
    return jdbc.sql(
                """
                insert into bukti.tautan (
                  bukti_id, tahun, indikator_id, ditautkan_oleh, penaut, ditautkan_pada
                ) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .param(tautan.buktiId())
            .param(tautan.tahun())
            .param(tautan.indikatorId())
            .param(oleh.akunId())
            .param(oleh.nama())
            .param(Waktu.keluar(saat))
            .update()
        == 1;
  }

  boolean delete(Penautan tautan) {
    return jdbc.sql(
                """
                delete from bukti.tautan
                where bukti_id = ? and konteks = 'PENILAIAN' and tahun = ? and indikator_id = ?
                """)
            .param(tautan.buktiId())
            .param(tautan.tahun())
            .param(tautan.indikatorId())
            .update()
        == 1;
  }

  List<TautanBukti> list(long buktiId) {
    return list(List.of(buktiId)).getOrDefault(buktiId, List.of());
  }

  /// Links of several pieces of evidence at once.
  Map<Long, List<TautanBukti>> list(Collection<Long> buktiId) {
    if (buktiId.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select t.bukti_id, t.tahun, t.indikator_id, i.kode, i.nama, t.penaut, t.ditautkan_pada
            from bukti.tautan t
            join instrumen.v_indikator i on i.id = t.indikator_id
            where t.bukti_id in (:id) and t.konteks = 'PENILAIAN'
            order by t.tahun desc, i.kode
            """)
        .param("id", buktiId)
        .query((rs, _) -> tautan(rs))
        .list()
        .stream()
        .collect(Collectors.groupingBy(TautanBukti::buktiId));
  }

  private static TautanBukti tautan(ResultSet rs) throws SQLException {
    return new TautanBukti(
        rs.getLong("bukti_id"),
        rs.getInt("tahun"),
        rs.getLong("indikator_id"),
        rs.getString("kode"),
        rs.getString("nama"),
        rs.getString("penaut"),
        Waktu.masuk(rs, "ditautkan_pada"));
  }
}
