package id.bangga.penilaian;

import id.bangga.penilaian.TenggangService.Antrean;
import id.bangga.siklus.Peserta;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the grace queue.
@Repository
class TenggangRepository {
  private final JdbcClient jdbc;

  TenggangRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A receipt that was made in the grace period.
  record Baris(long unitId, Instant pada, String isi, String nomor, String putusan, String alasan) {
    Antrean menjadi(Peserta unit) {
      String pengaju = IsiTandaTerima.pengaju(isi);
      return new Antrean(unit, pada, pengaju, nomor, putusan, alasan);
    }
  }

  /// What waits, what was let in, and what was not (a cancelled receipt keeps why).
  List<Baris> listTenggang(int tahun) {
    return jdbc.sql(
            """
            select p.unit_id, t.diajukan_pada, t.isi, t.nomor,
                   case
                     when t.dibatalkan_pada is not null then 'Tidak berlaku'
                     when p.tenggang_diterima then 'Diterima'
                     else ''
                   end as putusan,
                   coalesce(t.sebab_batal, p.alasan_tenggang) as alasan
            from penilaian.tanda_terima t
            join penilaian.penilaian p on p.id = t.penilaian_id
            where p.tahun = ? and t.isi like '%"dalamTenggang":true%'
            """)
        .param(tahun)
        .query((rs, _) ->
            new Baris(
                rs.getLong("unit_id"),
                rs.getObject("diajukan_pada", OffsetDateTime.class).toInstant(),
                rs.getString("isi"),
                rs.getString("nomor"),
                rs.getString("putusan"),
                Objects.toString(rs.getString("alasan"), "")))
        .list();
  }

  long menunggu(int tahun) {
    return jdbc.sql(
            """
            select count(*)
            from penilaian.penilaian
            where tahun = ? and dalam_tenggang and tenggang_diterima is null
            """)
        .param(tahun)
        .query(Long.class)
        .single();
  }
}
