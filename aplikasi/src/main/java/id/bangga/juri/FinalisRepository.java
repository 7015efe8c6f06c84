package id.bangga.juri;

import id.bangga.basisdata.Waktu;
import id.bangga.organisasi.Klaster;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finalists and the draw of their order.
@Repository
class FinalisRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  FinalisRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  /// By ranking group, in drawn order, else by desk rank.
  List<Finalis> list(int tahun) {
    return jdbc.sql(
            """
            select tahun, unit_id, klaster, kode, nama, nilai_desk, komponen_b, komponen_b3,
              peringkat_desk, penentu, urutan, mulai
            from juri.finalis
            where tahun = ?
            order by klaster, urutan nulls last, peringkat_desk, kode
            """)
        .param(tahun)
        .query((rs, _) -> finalis(rs))
        .list();
  }

  private static Finalis finalis(ResultSet rs) throws SQLException {
    return new Finalis(
        rs.getInt("tahun"),
        rs.getLong("unit_id"),
        Klaster.valueOf(rs.getString("klaster")),
        rs.getString("kode"),
        rs.getString("nama"),
        rs.getBigDecimal("nilai_desk"),
        rs.getBigDecimal("komponen_b"),
        rs.getBigDecimal("komponen_b3"),
        rs.getInt("peringkat_desk"),
        PenentuSeri.valueOf(rs.getString("penentu")),
        rs.getObject("urutan", Integer.class),
        Waktu.mungkin(rs, "mulai"));
  }

  List<PenetapanFinalis> listPenetapan(int tahun) {
    return jdbc.sql(
            """
            select klaster, jumlah, pleno, alasan, oleh, pada
            from juri.penetapan_finalis
            where tahun = ?
            order by klaster
            """)
        .param(tahun)
        .query((rs, _) ->
            new PenetapanFinalis(
                Klaster.valueOf(rs.getString("klaster")),
                rs.getInt("jumlah"),
                rs.getBoolean("pleno"),
                rs.getString("alasan"),
                rs.getString("oleh"),
                Waktu.masuk(rs, "pada")))
        .list();
  }

  List<Undian> listUndian(int tahun) {
    return jdbc.sql(
            """
            select klaster, benih, algoritma, mulai, oleh, pada
            from juri.undian
            where tahun = ?
            order by klaster
            """)
        .param(tahun)
        .query((rs, _) ->
            new Undian(
                Klaster.valueOf(rs.getString("klaster")),
                rs.getLong("benih"),
                rs.getString("algoritma"),
                Waktu.masuk(rs, "mulai"),
                rs.getString("oleh"),
                Waktu.masuk(rs, "pada")))
        .list();
  }

  /// Puts these finalists in place of those of the same group; there must be no sheet yet.
  void replace(int tahun, PenetapanFinalis tetap, List<Finalis> daftar) {
    String klaster = tetap.klaster().name();
    delete(tahun, tetap.klaster());
    jdbc.sql(
            """
            insert into juri.penetapan_finalis (tahun, klaster, jumlah, pleno, alasan, oleh, pada)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(tahun)
        .param(klaster)
        .param(tetap.jumlah())
        .param(tetap.pleno())
        .param(tetap.alasan())
        .param(tetap.oleh())
        .param(Waktu.keluar(tetap.pada()))
        .update();
    templat.batchUpdate(
        """
        insert into juri.finalis (
          tahun, unit_id, klaster, kode, nama, nilai_desk, komponen_b, komponen_b3, peringkat_desk,
          penentu
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        100,
        (ps, satu) -> {
          ps.setInt(1, tahun);
          ps.setLong(2, satu.unitId());
          ps.setString(3, klaster);
          ps.setString(4, satu.kode());
          ps.setString(5, satu.nama());
          ps.setBigDecimal(6, satu.nilaiDesk());
          ps.setBigDecimal(7, satu.komponenB());
          ps.setBigDecimal(8, satu.komponenB3());
          ps.setInt(9, satu.peringkatDesk());
          ps.setString(10, satu.penentu().name());
        });
  }

  private void delete(int tahun, Klaster klaster) {
    jdbc.sql("delete from juri.penetapan_finalis where tahun = ? and klaster = ?")
        .param(tahun)
        .param(klaster.name())
        .update();
  }

  void simpanUndian(int tahun, Undian undian) {
    jdbc.sql(
            """
            insert into juri.undian (tahun, klaster, benih, algoritma, mulai, oleh, pada)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (tahun, klaster) do update
            set benih = excluded.benih, algoritma = excluded.algoritma, mulai = excluded.mulai,
                oleh = excluded.oleh, pada = excluded.pada
            """)
        .param(tahun)
        .param(undian.klaster().name())
        .param(undian.benih())
        .param(undian.algoritma())
        .param(Waktu.keluar(undian.mulai()))
        .param(undian.oleh())
        .param(Waktu.keluar(undian.pada()))
        .update();
  }

  /// One place in the order of presentation.
  record Giliran(long unitId, int urutan, Instant mulai) {}

  void simpanGiliran(int tahun, Klaster klaster, List<Giliran> daftar) {
    jdbc.sql("update juri.finalis set urutan = null, mulai = null where tahun = ? and klaster = ?")
        .param(tahun)
        .param(klaster.name())
        .update();
    templat.batchUpdate(
        "update juri.finalis set urutan = ?, mulai = ? where tahun = ? and unit_id = ?",
        daftar,
        100,
        (ps, satu) -> {
          ps.setInt(1, satu.urutan());
          ps.setObject(2, Waktu.keluar(satu.mulai()));
          ps.setInt(3, tahun);
          ps.setLong(4, satu.unitId());
        });
  }
}
