package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the journal says about the time since yesterday.
@Repository
class PerubahanRepository {
  private final JdbcClient jdbc;

  PerubahanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Newest first; the same act of the same person on several objects of a unit is one entry, and
  /// so is the same act in more than three entries, whoever did it and wherever. Only the newest
  /// five hundred rows are looked at.
  ///
  /// @param jenis kinds the reader may hear of everywhere
  /// @param jenisUnit kinds the reader may hear of in these units
  List<Perubahan> sejak(
      Instant saat,
      Collection<String> jenis,
      Collection<String> jenisUnit,
      Collection<Long> unit,
      int batas) {
    return jdbc.sql(
            """
            with terbaru as (
              select nomor, waktu, pelaku, atas_nama, tindakan, objek_jenis, objek_id, unit_id
              from audit.v_jurnal
              where waktu >= ?
                and (objek_jenis = any (?) or (objek_jenis = any (?) and unit_id = any (?)))
              order by waktu desc
              limit 500
            ), kelompok as (
              select max(nomor) as nomor, max(waktu) as waktu, pelaku, atas_nama, tindakan,
                objek_jenis, max(objek_id) as objek_id, count(distinct objek_id) as jumlah, unit_id
              from terbaru
              group by pelaku, atas_nama, tindakan, objek_jenis, unit_id
            ), massal as (
              select tindakan, objek_jenis, count(*) > 3 as massal
              from kelompok
              group by tindakan, objek_jenis
            )
            select max(nomor) as nomor, max(waktu) as waktu,
              (array_agg(pelaku order by nomor desc))[1] as pelaku,
              (array_agg(atas_nama order by nomor desc))[1] as atas_nama,
              count(distinct pelaku) as orang, tindakan, objek_jenis, max(objek_id) as objek_id,
              sum(jumlah) as jumlah, max(unit_id) as unit_id, count(distinct unit_id) as unit
            from kelompok
            join massal using (tindakan, objek_jenis)
            group by tindakan, objek_jenis, case when massal then 0 else nomor end
            order by max(nomor) desc
            limit ?
            """)
        .param(Waktu.keluar(saat))
        .param(jenis.toArray(String[]::new))
        .param(jenisUnit.toArray(String[]::new))
        .param(unit.toArray(Long[]::new))
        .param(batas)
        .query((rs, _) ->
            new Perubahan(
                rs.getLong("nomor"),
                Waktu.masuk(rs, "waktu"),
                rs.getString("pelaku"),
                rs.getString("atas_nama"),
                rs.getInt("orang"),
                rs.getString("tindakan"),
                rs.getString("objek_jenis"),
                rs.getString("objek_id"),
                rs.getInt("jumlah"),
                rs.getObject("unit_id", Long.class),
                rs.getInt("unit")))
        .list();
  }
}
