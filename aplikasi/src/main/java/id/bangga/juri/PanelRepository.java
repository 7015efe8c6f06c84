package id.bangga.juri;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Members of the jury and who of them scores whom.
@Repository
class PanelRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  PanelRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  /// The jury of a year; no other change of it happens until commit.
  void lock(int tahun) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('juri.panel'), ?)")
        .param(tahun)
        .query((_, _) -> true)
        .list();
  }

  List<AnggotaJuri> list(int tahun) {
    return jdbc.sql(
            """
            select j.tahun, j.akun_id, a.nama, j.lembaga, j.eksternal, j.dinyatakan_pada
            from juri.juri j
            join akun.v_akun a on a.id = j.akun_id
            where j.tahun = ?
            order by a.nama, j.akun_id
            """)
        .param(tahun)
        .query((rs, _) ->
            new AnggotaJuri(
                rs.getInt("tahun"),
                rs.getLong("akun_id"),
                rs.getString("nama"),
                rs.getString("lembaga"),
                rs.getBoolean("eksternal"),
                Waktu.mungkin(rs, "dinyatakan_pada")))
        .list();
  }

  /// Does this juror score this unit in a cycle that runs?
  boolean bertugas(long akunId, long unitId) {
    return jdbc.sql(
            """
            select 1
            from juri.lembar l
            join siklus.v_siklus s using (tahun)
            where l.akun_id = ? and l.unit_id = ? and s.status = 'BERJALAN'
            """)
        .param(akunId)
        .param(unitId)
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  void simpan(int tahun, long akunId, String lembaga, boolean eksternal) {
    jdbc.sql(
            """
            insert into juri.juri (tahun, akun_id, lembaga, eksternal)
            values (?, ?, ?, ?)
            on conflict (tahun, akun_id) do update
            set lembaga = excluded.lembaga, eksternal = excluded.eksternal
            """)
        .param(tahun)
        .param(akunId)
        .param(lembaga)
        .param(eksternal)
        .update();
  }

  void delete(int tahun, long akunId) {
    jdbc.sql("delete from juri.skor_kalibrasi where tahun = ? and akun_id = ?")
        .param(tahun)
        .param(akunId)
        .update();
    jdbc.sql("delete from juri.lembar where tahun = ? and akun_id = ?")
        .param(tahun)
        .param(akunId)
        .update();
    jdbc.sql("delete from juri.juri where tahun = ? and akun_id = ?")
        .param(tahun)
        .param(akunId)
        .update();
  }

  void updateDinyatakan(int tahun, long akunId, Instant pada) {
    jdbc.sql("update juri.juri set dinyatakan_pada = ? where tahun = ? and akun_id = ?")
        .param(Waktu.keluar(pada))
        .param(tahun)
        .param(akunId)
        .update();
  }

  /// Where an assignment came from.
  enum AsalTugas {
    RENCANA,
    MANUAL
  }

  void insertTugas(List<KunciLembar> daftar, AsalTugas asal) {
    templat.batchUpdate(
        """
        insert into juri.lembar (tahun, akun_id, unit_id, asal) values (?, ?, ?, ?)
        on conflict do nothing
        """,
        daftar,
        500,
        (ps, satu) -> {
          ps.setInt(1, satu.tahun());
          ps.setLong(2, satu.akunId());
          ps.setLong(3, satu.unitId());
          ps.setString(4, asal.name());
        });
  }

  void deleteTugas(KunciLembar kunci) {
    jdbc.sql("delete from juri.lembar where tahun = ? and akun_id = ? and unit_id = ?")
        .param(kunci.tahun())
        .param(kunci.akunId())
        .param(kunci.unitId())
        .update();
  }

  void deleteTugas(int tahun) {
    jdbc.sql("delete from juri.lembar where tahun = ?").param(tahun).update();
  }

  void insertRencana(int tahun, RencanaJuri rencana, Instant pada) {
    jdbc.sql(
            """
            insert into juri.rencana (tahun, nomor, benih, per_unit, algoritma, pada)
            values (
              ?, (select coalesce(max(nomor), 0) + 1 from juri.rencana where tahun = ?), ?, ?, ?, ?)
            """)
        .param(tahun)
        .param(tahun)
        .param(rencana.benih())
        .param(rencana.perUnit())
        .param(rencana.algoritma())
        .param(Waktu.keluar(pada))
        .update();
  }
}
