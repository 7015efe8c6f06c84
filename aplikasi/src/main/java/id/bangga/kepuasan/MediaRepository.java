package id.bangga.kepuasan;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where results were shown.
@Repository
class MediaRepository {
  private final JdbcClient jdbc;

  MediaRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(long hasilId, Media media, String oleh, Instant pada) {
    jdbc.sql(
            """
            insert into kepuasan.media (
              hasil_id, jenis, uraian, tanggal, dicatat_oleh, dicatat_pada
            ) values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            hasilId,
            media.jenis().name(),
            media.uraian(),
            media.tanggal(),
            oleh,
            Waktu.keluar(pada))
        .update();
  }

  List<Media> list(long hasilId) {
    return jdbc.sql(
            """
            select jenis, uraian, tanggal from kepuasan.media where hasil_id = ? order by tanggal, id
            """)
        .param(hasilId)
        .query((rs, _) ->
            new Media(
                JenisMedia.valueOf(rs.getString("jenis")),
                rs.getString("uraian"),
                rs.getObject("tanggal", LocalDate.class)))
        .list();
  }
}
