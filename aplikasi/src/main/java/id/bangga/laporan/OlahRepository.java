package id.bangga.laporan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads single answers, without anything that tells one person from another but what they chose to
/// say.
@Repository
class OlahRepository {
  private final JdbcClient jdbc;

  OlahRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param nilai one digit for each question, 0 for blank
  record Jawaban(
      LocalDate tanggal,
      String sumber,
      long instrumenId,
      String nilai,
      String layanan,
      String titik,
      boolean dikecualikan,
      @Nullable String alasan) {}

  void baca(long unitId, LocalDate dari, LocalDate sampai, Consumer<Jawaban> penerima) {
    jdbc.sql(
            """
            select j.tanggal, j.sumber, j.instrumen_id, j.nilai, l.nama as layanan,
                   t.nama as titik, j.dikecualikan, p.alasan
            from layanan.v_jawaban j
            join layanan.v_layanan l on l.id = j.layanan_id
            join layanan.v_titik t on t.id = j.titik_id
            left join layanan.v_pengecualian p on p.id = j.pengecualian_id
            where j.unit_id = ? and j.tanggal between ? and ?
            order by j.dikecualikan, l.nama, t.nama, j.tanggal, j.nilai
            """)
        .params(unitId, dari, sampai)
        .query(rs -> {
          penerima.accept(
              new Jawaban(
                  rs.getObject("tanggal", LocalDate.class),
                  rs.getString("sumber"),
                  rs.getLong("instrumen_id"),
                  rs.getString("nilai"),
                  rs.getString("layanan"),
                  rs.getString("titik"),
                  rs.getBoolean("dikecualikan"),
                  rs.getString("alasan")));
        });
  }

  List<Media> media(List<Long> hasilId) {
    return hasilId.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select jenis, uraian, tanggal
                from kepuasan.v_media
                where hasil_id in (:id)
                order by tanggal, id
                """)
            .param("id", hasilId)
            .query((rs, _) ->
                new Media(
                    rs.getString("jenis"),
                    rs.getString("uraian"),
                    rs.getObject("tanggal", LocalDate.class)))
            .list();
  }

  /// One showing of a result outside this system.
  record Media(String jenis, String uraian, LocalDate tanggal) {}
}
