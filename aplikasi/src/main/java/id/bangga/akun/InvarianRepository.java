package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One query for each thing that must never be true.
@Repository
class InvarianRepository {
  private final JdbcClient jdbc;

  InvarianRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Long> lingkaranAtasan() {
    return id(
        jdbc.sql(
            """
            with recursive rantai (awal, id) as (
              select id, atasan_id from akun.akun where atasan_id is not null
              union
              select r.awal, a.atasan_id
              from rantai r join akun.akun a on a.id = r.id
              where a.atasan_id is not null
            )
            select awal from rantai where awal = id order by awal
            """));
  }

  List<Long> peranBertumpuk() {
    return id(
        jdbc.sql(
            """
            select distinct p.akun_id
            from akun.penugasan p
            join akun.penugasan q on q.akun_id = p.akun_id and q.id > p.id and q.peran = p.peran
              and q.unit_id is not distinct from p.unit_id
              and q.tahun is not distinct from p.tahun
              and q.diakhiri is null
              and daterange(p.sejak, p.sampai, '[]') && daterange(q.sejak, q.sampai, '[]')
            where p.diakhiri is null
            order by p.akun_id
            """));
  }

  List<Long> aksesAkunTertutup() {
    return id(
        jdbc.sql(
            """
            select a.id from akun.akun a
            where not a.aktif and (
              exists (select from akun.sesi s where s.akun_id = a.id)
              or exists (select from akun.kunci_api k where k.akun_id = a.id and k.dicabut is null))
            order by a.id
            """));
  }

  List<Long> bertindakTerlarang(LocalDate hari, Instant kini) {
    return id(
        jdbc.sql(
                """
                select distinct s.id
                from akun.sesi s
                join akun.penugasan p on p.akun_id = s.bertindak_sebagai and p.diakhiri is null
                  and p.sejak <= ? and (p.sampai is null or p.sampai >= ?)
                where p.peran in ('PENGELOLA', 'EVALUATOR', 'JURI', 'ADMIN')
                  and s.bertindak_sampai > ?
                order by s.id
                """)
            .param(hari)
            .param(hari)
            .param(Waktu.keluar(kini)));
  }

  /// Accounts exist, and nobody administers them.
  boolean tanpaAdmin(LocalDate hari) {
    return jdbc.sql(
            """
            select exists (select from akun.akun) and not exists (
              select from akun.penugasan p join akun.akun a on a.id = p.akun_id and a.aktif
              where p.peran = 'ADMIN' and p.diakhiri is null and p.sejak <= ?
                and (p.sampai is null or p.sampai >= ?))
            """)
        .param(hari)
        .param(hari)
        .query(Boolean.class)
        .single();
  }

  private static List<Long> id(JdbcClient.StatementSpec sql) {
    return sql.query((rs, _) -> rs.getLong(1)).list();
  }
}
