package id.bangga.penilaian;

import id.bangga.berkas.BacaJson;
import id.bangga.instrumen.InstrumenJson;
import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the self-assessments.
@Repository
class PenilaianRepository {
  private final JdbcClient jdbc;

  PenilaianRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Units that have handed in; those in the grace period only once accepted.
  List<Long> listUnitDiajukan(int tahun) {
    return jdbc.sql(
            """
            select unit_id
            from penilaian.penilaian
            where tahun = ? and status = 'DIAJUKAN'
              and (not dalam_tenggang or tenggang_diterima)
            """)
        .param(tahun)
        .query((rs, _) -> rs.getLong(1))
        .list();
  }

  /// A unit's answers by indicator.
  Map<Long, JawabanUnit> mapJawaban(int tahun, long unitId) {
    Map<Long, JawabanUnit> hasil = new HashMap<>();
    jdbc.sql(
            """
            select j.indikator_id, j.jawaban, j.skor, j.penjelasan
            from penilaian.jawaban j
            join penilaian.penilaian p on p.id = j.penilaian_id
            where p.tahun = ? and p.unit_id = ?
            """)
        .param(tahun)
        .param(unitId)
        .query(rs -> {
          hasil.put(
              rs.getLong("indikator_id"),
              new JawabanUnit(
                  jawaban(rs.getString("jawaban")),
                  rs.getBigDecimal("skor"),
                  rs.getString("penjelasan")));
        });
    return hasil;
  }

  /// Figures supplied for a unit, by key.
  Map<String, NilaiAuto> mapAuto(int tahun, long unitId) {
    Map<String, NilaiAuto> hasil = new HashMap<>();
    jdbc.sql(
            """
            select kunci, masukan, berlaku, keterangan, sumber
            from penilaian.nilai_auto
            where tahun = ? and unit_id = ?
            """)
        .param(tahun)
        .param(unitId)
        .query(rs -> {
          hasil.put(
              rs.getString("kunci"),
              new NilaiAuto(
                  rs.getString("kunci"),
                  Arrays.asList((BigDecimal[]) rs.getArray("masukan").getArray()),
                  rs.getBoolean("berlaku"),
                  rs.getString("keterangan"),
                  rs.getString("sumber")));
        });
    return hasil;
  }

  private static Jawaban jawaban(String teks) {
    if (BacaJson.baca(teks.getBytes(StandardCharsets.UTF_8)).nilai() instanceof Map<?, ?> objek) {
      return InstrumenJson.jawaban(objek);
    }
    throw new IllegalStateException("Jawaban tersimpan bukan objek JSON: " + teks);
  }
}
