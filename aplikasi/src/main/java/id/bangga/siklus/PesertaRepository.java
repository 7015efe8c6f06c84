package id.bangga.siklus;

import id.bangga.basisdata.Waktu;
import id.bangga.organisasi.Klaster;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The units that take part in a cycle, and those that were taken out.
@Repository
class PesertaRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  PesertaRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  List<Peserta> list(int tahun) {
    return jdbc.sql(
            """
            select unit_id, kode, nama, klaster
            from siklus.peserta
            where tahun = ? and keluar_pada is null
            order by kode
            """)
        .param(tahun)
        .query((rs, _) -> peserta(rs))
        .list();
  }

  List<PesertaKeluar> listKeluar(int tahun) {
    return jdbc.sql(
            """
            select unit_id, kode, nama, klaster, keluar_pada, alasan_keluar
            from siklus.peserta
            where tahun = ? and keluar_pada is not null
            order by keluar_pada desc, kode
            """)
        .param(tahun)
        .query((rs, _) ->
            new PesertaKeluar(
                peserta(rs), Waktu.masuk(rs, "keluar_pada"), rs.getString("alasan_keluar")))
        .list();
  }

  private static Peserta peserta(ResultSet rs) throws SQLException {
    return new Peserta(
        rs.getLong("unit_id"),
        rs.getString("kode"),
        rs.getString("nama"),
        Klaster.valueOf(rs.getString("klaster")));
  }

  void replace(int tahun, List<Peserta> daftar) {
    jdbc.sql("delete from siklus.peserta where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        "insert into siklus.peserta (tahun, unit_id, kode, nama, klaster) values (?, ?, ?, ?, ?)",
        daftar,
        200,
        (ps, peserta) -> {
          ps.setInt(1, tahun);
          ps.setLong(2, peserta.unitId());
          ps.setString(3, peserta.kode());
          ps.setString(4, peserta.nama());
          ps.setString(5, peserta.klaster().name());
        });
  }

  /// Takes part from now on, also when it had left.
  void save(int tahun, Peserta peserta) {
    jdbc.sql(
            """
            insert into siklus.peserta (tahun, unit_id, kode, nama, klaster) values (?, ?, ?, ?, ?)
            on conflict (tahun, unit_id) do update
            set kode = excluded.kode, nama = excluded.nama, klaster = excluded.klaster,
                keluar_pada = null, alasan_keluar = null
            """)
        .param(tahun)
        .param(peserta.unitId())
        .param(peserta.kode())
        .param(peserta.nama())
        .param(peserta.klaster().name())
        .update();
  }

  void keluarkan(int tahun, long unitId, String alasan, Instant pada) {
    jdbc.sql(
            """
            update siklus.peserta set keluar_pada = ?, alasan_keluar = ?
            where tahun = ? and unit_id = ?
            """)
        .param(Waktu.keluar(pada))
        .param(alasan)
        .param(tahun)
        .param(unitId)
        .update();
  }
}
