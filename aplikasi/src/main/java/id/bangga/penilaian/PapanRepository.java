package id.bangga.penilaian;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the board's marker: one short statement says whether what is kept in memory still holds.
@Repository
class PapanRepository {
  private final JdbcClient jdbc;

  PapanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which cycle, at which state.
  ///
  /// @param tanda of the cycle, and how many steps its assessments have taken; every insert and
  ///   update of an assessment adds one, so equal markers mean equal boards, on every node
  record Kepala(int tahun, String tanda, List<Integer> semuaTahun) {}

  /// @param tahun 0 for the cycle under way, else the newest
  Optional<Kepala> kepala(int tahun) {
    return jdbc.sql(
            """
            select s.tahun,
                   concat_ws(' ', s.tahun, s.tanda, semua.tahun,
                     (select count(*) + coalesce(sum(p.versi), 0)
                      from penilaian.penilaian p
                      where p.tahun = s.tahun)) as tanda,
                   semua.tahun as semua
            from siklus.v_siklus s,
                 (select string_agg(tahun::text, ',' order by tahun desc) as tahun
                  from siklus.v_siklus) semua
            where ? in (0, s.tahun)
            order by s.status = 'BERJALAN' desc, s.tahun desc
            limit 1
            """)
        .param(tahun)
        .query((rs, _) ->
            new Kepala(rs.getInt("tahun"), rs.getString("tanda"), urai(rs.getString("semua"))))
        .optional();
  }

  private static List<Integer> urai(String tahun) {
    return Arrays.stream(tahun.split(",", -1)).map(Integer::valueOf).toList();
  }
}
