package id.bangga.kepentingan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds conflicts in the published views of accounts and units.
@Repository
class BenturanRepository {
  private final JdbcClient jdbc;

  BenturanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The account belongs to the unit, or works for it by role.
  List<Benturan> listSatuUnit(Collection<Long> akun) {
    return jdbc.sql(
            """
            select id as akun_id, unit_id, 'unit asal' as keterangan
            from akun.v_akun
            where id in (:akun) and unit_id is not null
            union
            select akun_id, unit_id, 'memegang peran ' || replace(lower(peran), '_', ' ')
            from akun.v_penugasan
            where akun_id in (:akun) and unit_id is not null
            """)
        .param("akun", akun)
        .query((rs, _) -> benturan(rs, JenisBenturan.SATU_UNIT))
        .list();
  }

  /// The account's own unit stands above or below the unit, or a superior or subordinate of the
  /// account belongs to it.
  List<Benturan> listGarisKomando(Collection<Long> akun) {
    return jdbc.sql(
            """
            with recursive garis (unit_id, leluhur_id) as (
              select id, induk_id from organisasi.v_unit where induk_id is not null
              union
              select g.unit_id, u.induk_id
              from garis g
              join organisasi.v_unit u on u.id = g.leluhur_id
              where u.induk_id is not null
            ),
            -- from these accounts up and down; the view of all chains would walk the whole city
            atas (akun_id, atasan_id, jarak) as (
              select id, atasan_id, 1 from akun.v_akun where id in (:akun) and atasan_id is not null
              union
              select r.akun_id, a.atasan_id, r.jarak + 1
              from atas r join akun.v_akun a on a.id = r.atasan_id
              where a.atasan_id is not null and r.jarak < 8
            ),
            bawah (akun_id, atasan_id, jarak) as (
              select id, atasan_id, 1 from akun.v_akun where atasan_id in (:akun)
              union
              select a.id, r.atasan_id, r.jarak + 1
              from bawah r join akun.v_akun a on a.atasan_id = r.akun_id
              where r.jarak < 8
            )
            select a.id as akun_id, g.leluhur_id as unit_id, 'unit asal berada di bawahnya' as keterangan
            from akun.v_akun a join garis g on g.unit_id = a.unit_id
            where a.id in (:akun)
            union
            select a.id, g.unit_id, 'unit asal membawahinya'
            from akun.v_akun a join garis g on g.leluhur_id = a.unit_id
            where a.id in (:akun)
            union
            select r.akun_id, s.unit_id, 'atasannya bekerja di sana'
            from atas r join akun.v_akun s on s.id = r.atasan_id
            where s.unit_id is not null
            union
            select r.atasan_id, s.unit_id, 'bawahannya bekerja di sana'
            from bawah r join akun.v_akun s on s.id = r.akun_id
            where s.unit_id is not null
            """)
        .param("akun", akun)
        .query((rs, _) -> benturan(rs, JenisBenturan.GARIS_KOMANDO))
        .list();
  }

  /// Relations somebody has declared, with the unit or with a person of the unit, in either
  /// direction.
  List<Benturan> listDinyatakan(Collection<Long> akun) {
    return jdbc.sql(
            """
            select h.akun_id, h.dengan_unit as unit_id, h.jenis || ': ' || h.keterangan as keterangan
            from akun.v_hubungan h
            where h.akun_id in (:akun) and h.dengan_unit is not null
            union
            select h.akun_id, s.unit_id, h.jenis || ': ' || h.keterangan
            from akun.v_hubungan h join akun.v_akun s on s.id = h.dengan_akun
            where h.akun_id in (:akun) and s.unit_id is not null
            union
            select h.dengan_akun, s.unit_id, h.jenis || ': ' || h.keterangan
            from akun.v_hubungan h join akun.v_akun s on s.id = h.akun_id
            where h.dengan_akun in (:akun) and s.unit_id is not null
            """)
        .param("akun", akun)
        .query((rs, _) -> benturan(rs, JenisBenturan.DINYATAKAN))
        .list();
  }

  private static Benturan benturan(ResultSet rs, JenisBenturan jenis) throws SQLException {
    return new Benturan(
        rs.getLong("akun_id"), rs.getLong("unit_id"), jenis, rs.getString("keterangan"));
  }
}
