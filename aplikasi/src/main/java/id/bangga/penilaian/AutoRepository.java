package id.bangga.penilaian;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Pelaku;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the figures that units do not enter themselves.
@Repository
class AutoRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  AutoRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  /// Where figures came from.
  enum Asal {
    IMPOR,
    VERIFIKATOR
  }

  /// The figures of one unit, by key.
  Map<String, NilaiAuto> findAll(int tahun, long unitId) {
    return jdbc
        .sql(
            """
            select kunci, masukan, berlaku, keterangan, sumber, pengisi, diubah_pada
            from penilaian.nilai_auto
            where tahun = ? and unit_id = ?
            """)
        .param(tahun)
        .param(unitId)
        .query((rs, _) -> nilai(rs))
        .list()
        .stream()
        .collect(Collectors.toMap(NilaiAuto::kunci, Function.identity()));
  }

  /// The figures of all units: unit, then key.
  Map<Long, Map<String, NilaiAuto>> findAll(int tahun) {
    return jdbc
        .sql(
            """
            select unit_id, kunci, masukan, berlaku, keterangan, sumber, pengisi, diubah_pada
            from penilaian.nilai_auto
            where tahun = ?
            """)
        .param(tahun)
        .query((rs, _) -> Map.entry(rs.getLong("unit_id"), nilai(rs)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.toMap(satu -> satu.getValue().kunci(), Map.Entry::getValue)));
  }

  /// Figures of one unit on their way in.
  record Masuk(int tahun, long unitId, NilaiAuto nilai, Asal asal, Pelaku oleh) {}

  void simpan(List<Masuk> daftar) {
    templat.batchUpdate(
        """
        insert into penilaian.nilai_auto as n (
          tahun, unit_id, kunci, masukan, berlaku, keterangan, sumber, asal, diubah_oleh, pengisi,
          diubah_pada
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (tahun, unit_id, kunci) do update
        set berlaku = excluded.berlaku, masukan = excluded.masukan,
            keterangan = excluded.keterangan, sumber = excluded.sumber, asal = excluded.asal,
            diubah_oleh = excluded.diubah_oleh, pengisi = excluded.pengisi,
            diubah_pada = excluded.diubah_pada, versi = n.versi + 1
        """,
        daftar,
        200,
        (ps, masuk) -> {
          NilaiAuto nilai = masuk.nilai();
          ps.setInt(1, masuk.tahun());
          ps.setLong(2, masuk.unitId());
          ps.setString(3, nilai.kunci());
          ps.setArray(4, ps.getConnection().createArrayOf("numeric", nilai.masukan().toArray()));
          ps.setBoolean(5, nilai.berlaku());
          ps.setString(6, nilai.keterangan());
          ps.setString(7, nilai.sumber());
          ps.setString(8, masuk.asal().name());
          ps.setLong(9, masuk.oleh().akunId());
          ps.setString(10, nilai.pengisi());
          ps.setObject(11, Waktu.keluar(nilai.pada()));
        });
  }

  void delete(int tahun, long unitId, String kunci) {
    jdbc.sql("delete from penilaian.nilai_auto where tahun = ? and unit_id = ? and kunci = ?")
        .param(tahun)
        .param(unitId)
        .param(kunci)
        .update();
  }

  private static NilaiAuto nilai(ResultSet rs) throws SQLException {
    return new NilaiAuto(
        rs.getString("kunci"),
        List.of((BigDecimal[]) rs.getArray("masukan").getArray()),
        rs.getBoolean("berlaku"),
        rs.getString("keterangan"),
        rs.getString("sumber"),
        rs.getString("pengisi"),
        rs.getObject("diubah_pada", OffsetDateTime.class).toInstant());
  }
}
