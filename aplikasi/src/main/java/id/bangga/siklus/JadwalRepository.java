package id.bangga.siklus;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When each phase of a cycle begins and ends, and what was changed about it while it ran.
@Repository
class JadwalRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  JadwalRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  List<RentangFase> list(int tahun) {
    var daftar =
        jdbc.sql("select fase, mulai, selesai from siklus.fase where tahun = ?")
            .param(tahun)
            .query((rs, _) ->
                new RentangFase(
                    Fase.valueOf(rs.getString("fase")),
                    Waktu.masuk(rs, "mulai"),
                    Waktu.masuk(rs, "selesai")))
            .list();
    return daftar.stream().sorted(Comparator.comparing(RentangFase::fase)).toList();
  }

  void replace(int tahun, List<RentangFase> daftar) {
    jdbc.sql("delete from siklus.fase where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        "insert into siklus.fase (tahun, fase, mulai, selesai) values (?, ?, ?, ?)",
        daftar,
        20,
        (ps, fase) -> {
          ps.setInt(1, tahun);
          ps.setString(2, fase.fase().name());
          ps.setObject(3, Waktu.keluar(fase.mulai()));
          ps.setObject(4, Waktu.keluar(fase.selesai()));
        });
  }

  List<Perpanjangan> listPerpanjangan(int tahun) {
    return jdbc.sql(
            """
            select fase, mulai_lama, mulai_baru, selesai_lama, selesai_baru, alasan, oleh, pada
            from siklus.perpanjangan
            where tahun = ?
            order by pada desc, id
            """)
        .param(tahun)
        .query((rs, _) -> perpanjangan(rs))
        .list();
  }

  private static Perpanjangan perpanjangan(ResultSet rs) throws SQLException {
    Fase fase = Fase.valueOf(rs.getString("fase"));
    return new Perpanjangan(
        new RentangFase(fase, Waktu.masuk(rs, "mulai_lama"), Waktu.masuk(rs, "selesai_lama")),
        new RentangFase(fase, Waktu.masuk(rs, "mulai_baru"), Waktu.masuk(rs, "selesai_baru")),
        rs.getString("alasan"),
        rs.getString("oleh"),
        Waktu.masuk(rs, "pada"));
  }

  /// Changes the time of phases and keeps what it was before.
  void perpanjang(int tahun, List<Perpanjangan> daftar) {
    for (Perpanjangan satu : daftar) {
      jdbc.sql("update siklus.fase set mulai = ?, selesai = ? where tahun = ? and fase = ?")
          .param(Waktu.keluar(satu.baru().mulai()))
          .param(Waktu.keluar(satu.baru().selesai()))
          .param(tahun)
          .param(satu.fase().name())
          .update();
      insert(tahun, satu);
    }
  }

  private void insert(int tahun, Perpanjangan satu) {
    jdbc.sql(
            """
            insert into siklus.perpanjangan (
              tahun, fase, mulai_lama, mulai_baru, selesai_lama, selesai_baru, alasan, oleh, pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(tahun)
        .param(satu.fase().name())
        .param(Waktu.keluar(satu.lama().mulai()))
        .param(Waktu.keluar(satu.baru().mulai()))
        .param(Waktu.keluar(satu.lama().selesai()))
        .param(Waktu.keluar(satu.baru().selesai()))
        .param(satu.alasan())
        .param(satu.oleh())
        .param(Waktu.keluar(satu.pada()))
        .update();
  }
}
