package id.bangga.loket;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that wait to be stored, and mappings kept for the next one.
@Repository
class ImporRepository {
  private final JdbcClient jdbc;

  ImporRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Tersimpan(
      UUID id, long unitId, String titik, String nama, byte[] isi, Pemetaan pemetaan) {}

  void insert(
      UUID id, long akunId, long unitId, long titikId, String nama, byte[] isi, Instant saat) {
    jdbc.sql(
            """
            insert into loket.impor (id, akun_id, unit_id, titik_id, nama, isi, dibuat)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id, akunId, unitId, titikId, nama, isi, Waktu.keluar(saat))
        .update();
  }

  /// Files of a person that wait, newest first.
  List<ImporMenunggu> list(long akunId, Instant sejak) {
    return jdbc.sql(
            """
            select id, unit_id, nama
            from loket.impor
            where akun_id = ? and dibuat >= ?
            order by dibuat desc
            """)
        .params(akunId, Waktu.keluar(sejak))
        .query((rs, _) ->
            new ImporMenunggu(
                rs.getObject("id", UUID.class), rs.getLong("unit_id"), rs.getString("nama")))
        .list();
  }

  Optional<Tersimpan> find(UUID id, long akunId) {
    return jdbc.sql(
            """
            select i.id, i.unit_id, t.kode as titik, i.nama, i.isi, cast(i.kolom as text) as kolom
            from loket.impor i
            join layanan.v_titik t on t.id = i.titik_id
            where i.id = ? and i.akun_id = ?
            """)
        .params(id, akunId)
        .query((rs, _) ->
            new Tersimpan(
                rs.getObject("id", UUID.class),
                rs.getLong("unit_id"),
                rs.getString("titik"),
                rs.getString("nama"),
                rs.getBytes("isi"),
                Pemetaan.dariJson(rs.getString("kolom"))))
        .optional();
  }

  void update(UUID id, Pemetaan pemetaan) {
    jdbc.sql("update loket.impor set kolom = cast(? as jsonb) where id = ?")
        .params(pemetaan.keJson(), id)
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from loket.impor where id = ?").param(id).update();
  }

  void deleteSebelum(Instant batas) {
    jdbc.sql("delete from loket.impor where dibuat < ?").param(Waktu.keluar(batas)).update();
  }

  List<PemetaanTersimpan> pemetaan(long unitId) {
    return jdbc.sql(
            """
            select id, nama, cast(kolom as text) as kolom
            from loket.pemetaan
            where unit_id = ?
            order by nama
            """)
        .param(unitId)
        .query((rs, _) ->
            new PemetaanTersimpan(
                rs.getLong("id"), rs.getString("nama"), Pemetaan.dariJson(rs.getString("kolom"))))
        .list();
  }

  void savePemetaan(long unitId, String nama, Pemetaan pemetaan) {
    jdbc.sql(
            """
            insert into loket.pemetaan (unit_id, nama, kolom) values (?, ?, cast(? as jsonb))
            on conflict (unit_id, nama)
            do update set kolom = excluded.kolom, versi = pemetaan.versi + 1
            """)
        .params(unitId, nama, pemetaan.keJson())
        .update();
  }
}
