package id.bangga.layanan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a service point asks.
@Repository
class FormulirRepository {
  private final JdbcClient jdbc;

  FormulirRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// One statement after the other: a second one asked for while rows of the first are still being
  /// read would take a second connection, and with every connection taken so, all would wait for
  /// ever.
  Optional<FormulirSurvei> find(String kode) {
    return titik(kode).map(satu -> satu.dengan(unsur(satu.instrumenId()), layanan(satu.titikId())));
  }

  private Optional<FormulirSurvei> titik(String kode) {
    return jdbc.sql(
            """
            select t.id, t.kode, t.unit_id, t.nama, t.buka, t.tutup, t.instrumen_id, t.wajib_tiket,
                   t.profil
            from layanan.titik t
            where t.kode = ? and t.aktif
            """)
        .param(kode)
        .query((rs, _) ->
            new FormulirSurvei(
                rs.getLong("id"),
                rs.getString("kode"),
                rs.getLong("unit_id"),
                rs.getString("nama"),
                rs.getTime("buka").toLocalTime(),
                rs.getTime("tutup").toLocalTime(),
                rs.getLong("instrumen_id"),
                rs.getBoolean("wajib_tiket"),
                teks(rs.getArray("profil")),
                List.of(),
                List.of()))
        .optional();
  }

  List<Unsur> unsur(long instrumenId) {
    return jdbc.sql(
            """
            select kode, kelompok, nama, pertanyaan, jawaban
            from layanan.unsur
            where instrumen_id = ?
            order by urutan_kuesioner
            """)
        .param(instrumenId)
        .query((rs, _) -> unsur(rs))
        .list();
  }

  /// Codes of every questionnaire's questions, in order.
  Map<Long, List<String>> kodeUnsur() {
    Map<Long, List<String>> hasil = new HashMap<>();
    jdbc.sql(
            """
            select instrumen_id, array_agg(kode order by urutan_kuesioner) as kode
            from layanan.unsur
            group by instrumen_id
            """)
        .query((rs, _) -> hasil.put(rs.getLong("instrumen_id"), teks(rs.getArray("kode"))))
        .list();
    return hasil;
  }

  /// The questions that count for one index, each once, as the oldest questionnaire words them.
  List<Unsur> unsurKelompok(String kelompok) {
    return jdbc.sql(
            """
            select kode, kelompok, nama, pertanyaan, jawaban
            from (
              select distinct on (kode) kode, kelompok, nama, pertanyaan, jawaban, urutan_kuesioner
              from layanan.unsur
              where kelompok = ?
              order by kode, instrumen_id
            ) as satu
            order by urutan_kuesioner
            """)
        .param(kelompok)
        .query((rs, _) -> unsur(rs))
        .list();
  }

  private static Unsur unsur(ResultSet rs) throws SQLException {
    return new Unsur(
        rs.getString("kode"),
        rs.getString("kelompok"),
        rs.getString("nama"),
        rs.getString("pertanyaan"),
        teks(rs.getArray("jawaban")));
  }

  private List<FormulirSurvei.PilihanLayanan> layanan(long titikId) {
    return jdbc.sql(
            """
            select l.id, l.nama
            from layanan.titik_layanan tl
            join layanan.layanan l on l.id = tl.layanan_id
            where tl.titik_id = ? and l.aktif
            order by l.nama
            """)
        .param(titikId)
        .query((rs, _) -> new FormulirSurvei.PilihanLayanan(rs.getLong("id"), rs.getString("nama")))
        .list();
  }

  private static List<String> teks(Array larik) throws SQLException {
    return Arrays.asList((String[]) larik.getArray());
  }
}
