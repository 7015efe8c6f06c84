package id.bangga.tindaklanjut;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads suggestions and writes what became of them.
@Repository
class SaranRepository {
  private static final String PILIH =
      """
      select s.id, s.nomor, s.unit_id, l.nama as layanan, t.nama as titik, s.tanggal, s.isi,
             coalesce(g.keadaan, 'BARU') as keadaan, coalesce(g.tanggapan, '') as tanggapan,
             coalesce(g.alasan, '') as alasan, coalesce(g.versi, 0) as versi
      from layanan.v_saran s
      join layanan.v_layanan l on l.id = s.layanan_id
      join layanan.v_titik t on t.id = s.titik_id
      left join tindaklanjut.tanggapan g on g.saran_id = s.id
      """;

  private final JdbcClient jdbc;

  SaranRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Suggestions to a unit between two days, newest day first; those of a day by their number,
  /// which is random: the order in which they came would tell who wrote them.
  List<SaranWarga> list(long unitId, LocalDate dari, LocalDate sampai) {
    return jdbc.sql(
            PILIH
                + """
                where s.unit_id = ? and s.tanggal between ? and ?
                order by s.tanggal desc, s.nomor
                """)
        .params(unitId, dari, sampai)
        .query((rs, _) -> saran(rs))
        .list();
  }

  /// Answered and published ones, newest answer first.
  List<SaranWarga> listTayang(long unitId, int paling) {
    return jdbc.sql(
            PILIH
                + """
                where s.unit_id = ? and g.keadaan = 'TAYANG'
                order by g.pada desc, s.nomor
                limit ?
                """)
        .params(unitId, paling)
        .query((rs, _) -> saran(rs))
        .list();
  }

  /// Suggestions to these units since a day that nobody has answered or hidden yet.
  long countBaru(Set<Long> unitId, LocalDate sejak) {
    return jdbc.sql(
            """
            select count(*)
            from layanan.v_saran s
            where s.unit_id in (:unit) and s.tanggal >= :sejak
              and not exists (select 1 from tindaklanjut.tanggapan g where g.saran_id = s.id)
            """)
        .param("unit", unitId)
        .param("sejak", sejak)
        .query(Long.class)
        .single();
  }

  Optional<SaranWarga> find(UUID nomor) {
    return jdbc.sql(PILIH + "where s.nomor = ?")
        .param(nomor)
        .query((rs, _) -> saran(rs))
        .optional();
  }

  boolean insert(SaranWarga saran, String oleh, Instant pada) {
    return jdbc.sql(
                """
                insert into tindaklanjut.tanggapan (
                  saran_id, unit_id, keadaan, tanggapan, alasan, oleh, pada
                ) values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
            .params(
                saran.id(),
                saran.unitId(),
                saran.keadaan().name(),
                saran.tanggapan(),
                saran.alasan(),
                oleh,
                Waktu.keluar(pada))
            .update()
        == 1;
  }

  boolean update(SaranWarga saran, String oleh, Instant pada) {
    return jdbc.sql(
                """
                update tindaklanjut.tanggapan
                set keadaan = ?, tanggapan = ?, alasan = ?, oleh = ?, pada = ?, versi = versi + 1
                where saran_id = ? and versi = ?
                """)
            .params(
                saran.keadaan().name(),
                saran.tanggapan(),
                saran.alasan(),
                oleh,
                Waktu.keluar(pada),
                saran.id(),
                saran.versi())
            .update()
        == 1;
  }

  private static SaranWarga saran(ResultSet rs) throws SQLException {
    return new SaranWarga(
        rs.getLong("id"),
        rs.getObject("nomor", UUID.class),
        rs.getLong("unit_id"),
        rs.getString("layanan"),
        rs.getString("titik"),
        rs.getObject("tanggal", LocalDate.class),
        rs.getString("isi"),
        KeadaanSaran.valueOf(rs.getString("keadaan")),
        rs.getString("tanggapan"),
        rs.getString("alasan"),
        rs.getInt("versi"));
  }
}
