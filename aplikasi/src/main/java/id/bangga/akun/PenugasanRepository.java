package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the role assignments.
@Repository
class PenugasanRepository {
  private static final String KOLOM =
      "id, akun_id, peran, unit_id, tahun, sejak, sampai, diakhiri from akun.penugasan ";

  private final JdbcClient jdbc;
  private final IngatanSesi ingatan;

  PenugasanRepository(JdbcClient jdbc, IngatanSesi ingatan) {
    this.jdbc = jdbc;
    this.ingatan = ingatan;
  }

  Optional<PenugasanTercatat> find(long id) {
    return jdbc.sql("select " + KOLOM + "where id = ?")
        .param(id)
        .query((rs, _) -> penugasan(rs))
        .optional();
  }

  /// Running ones first, then by role.
  List<PenugasanTercatat> daftar(long akunId) {
    return jdbc.sql(
            "select " + KOLOM + "where akun_id = ? order by diakhiri nulls first, peran, id")
        .param(akunId)
        .query((rs, _) -> penugasan(rs))
        .list();
  }

  /// Who holds this role today: for this unit (or for all), and for this cycle (or for all).
  List<Long> pemegang(Peran peran, @Nullable Long unitId, LocalDate hari) {
    return jdbc.sql(
            """
            select distinct p.akun_id
            from akun.penugasan p join akun.akun a on a.id = p.akun_id and a.aktif
            where p.peran = :peran and p.diakhiri is null and p.sejak <= :hari
              and (p.sampai is null or p.sampai >= :hari)
              and (cast(:unit as bigint) is null or p.unit_id is null or p.unit_id = :unit)
            order by p.akun_id
            """)
        .param("peran", peran.name())
        .param("hari", hari)
        .param("unit", unitId)
        .query((rs, _) -> rs.getLong(1))
        .list();
  }

  List<Penugasan> berlaku(long akunId, LocalDate hari) {
    return daftar(akunId).stream()
        .filter(tugas -> tugas.berlaku(hari))
        .map(tugas -> new Penugasan(tugas.peran(), tugas.unitId(), tugas.tahun()))
        .toList();
  }

  long insert(long akunId, PenugasanBaru baru, Instant kini) {
    ingatan.lupakan();
    return jdbc.sql(
            """
            insert into akun.penugasan (akun_id, peran, unit_id, tahun, sejak, sampai, dibuat)
            values (?, ?, ?, ?, ?, ?, ?)
            returning id
            """)
        .param(akunId)
        .param(baru.peran().name())
        .param(baru.unitId())
        .param(baru.tahun())
        .param(baru.sejak())
        .param(baru.sampai())
        .param(Waktu.keluar(kini))
        .query(Long.class)
        .single();
  }

  int akhiri(long id, Instant kini) {
    ingatan.lupakan();
    return jdbc.sql("update akun.penugasan set diakhiri = ? where id = ? and diakhiri is null")
        .param(Waktu.keluar(kini))
        .param(id)
        .update();
  }

  /// Nobody else changes the roles of these accounts until the end of the transaction.
  void lockAkun(List<Long> akunId) {
    jdbc.sql("select id from akun.akun where id = any (?) order by id for update")
        .param(akunId.toArray(Long[]::new))
        .query((rs, _) -> rs.getLong(1))
        .list();
  }

  static PenugasanTercatat penugasan(ResultSet rs) throws SQLException {
    return new PenugasanTercatat(
        rs.getLong("id"),
        rs.getLong("akun_id"),
        Peran.valueOf(rs.getString("peran")),
        rs.getObject("unit_id", Long.class),
        rs.getObject("tahun", Integer.class),
        rs.getObject("sejak", LocalDate.class),
        rs.getObject("sampai", LocalDate.class),
        Waktu.mungkin(rs, "diakhiri"));
  }
}
