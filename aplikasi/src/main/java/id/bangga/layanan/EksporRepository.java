package id.bangga.layanan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Answers streamed out with COPY.
@Repository
class EksporRepository {
  private final JdbcTemplate jdbc;
  private final FormulirRepository formulir;

  EksporRepository(JdbcTemplate jdbc, FormulirRepository formulir) {
    this.jdbc = jdbc;
    this.formulir = formulir;
  }

  /// Ordered by number, which begins with the day it was given out on and is random within it,
  /// while the order in which rows lie in the table is the one in which people came. Sorting by the
  /// day of the answer first would cost three times as much.
  void csv(long unitId, LocalDate awal, LocalDate akhir, OutputStream keluar) {
    Map<Long, List<String>> unsur = new TreeMap<>(formulir.kodeUnsur());
    List<Tempat> tempat = tempat(unitId);
    unsur.keySet().retainAll(tempat.stream().map(Tempat::instrumenId).toList());
    Map<Long, String> titik = new TreeMap<>();
    Map<Long, String> layanan = new TreeMap<>();
    tempat.forEach(satu -> titik.put(satu.titikId(), satu.titik()));
    tempat.forEach(satu -> layanan.put(satu.layananId(), satu.layanan()));
    var csv = new JawabanCsv(keluar, titik, layanan, unsur);
    String perintah =
        """
        copy (
          select %s
          from layanan.jawaban
          where titik_id = any ('{%s}') and layanan_id = any ('{%s}')
            and tanggal between date '%s' and date '%s'
          order by id
        ) to stdout
        """
            .formatted(JawabanCsv.KOLOM, daftar(titik), daftar(layanan), awal, akhir);
    jdbc.execute((ConnectionCallback<@Nullable Void>) con -> salin(con, perintah, csv));
  }

  private static String daftar(Map<Long, String> kode) {
    return kode.keySet().stream().map(id -> Long.toString(id)).collect(Collectors.joining(","));
  }

  private static @Nullable Void salin(Connection con, String perintah, JawabanCsv csv)
      throws SQLException {
    var salin = con.unwrap(PGConnection.class).getCopyAPI().copyOut(perintah);
    try {
      for (byte[] satu = salin.readFromCopy(); satu != null; satu = salin.readFromCopy()) {
        csv.baris(satu);
      }
      csv.selesai();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (salin.isActive()) {
        salin.cancelCopy();
      }
    }
    return null;
  }

  /// One answer for a sheet that people copy from.
  record Lembaran(
      LocalDate tanggal,
      String layanan,
      List<@Nullable String> profil,
      long instrumenId,
      String nilai) {}

  void lembaran(long unitId, LocalDate awal, LocalDate akhir, Consumer<Lembaran> penerima) {
    jdbc.query(
        """
        select j.tanggal, l.nama, j.jenis_kelamin, j.usia, j.pendidikan, j.pekerjaan,
               j.instrumen_id, j.nilai
        from layanan.jawaban j
        join layanan.layanan l on l.id = j.layanan_id
        where l.unit_id = ? and j.tanggal between ? and ? and not j.dikecualikan
        order by j.tanggal, j.id
        """,
        rs -> {
          penerima.accept(
              new Lembaran(
                  rs.getObject("tanggal", LocalDate.class),
                  rs.getString("nama"),
                  Arrays.asList(
                      rs.getString("jenis_kelamin"),
                      rs.getString("usia"),
                      rs.getString("pendidikan"),
                      rs.getString("pekerjaan")),
                  rs.getLong("instrumen_id"),
                  rs.getString("nilai")));
        },
        unitId,
        awal,
        akhir);
  }

  /// Where the unit's answers lie, also those that wait to be added to the tallies.
  private record Tempat(
      long titikId, String titik, long layananId, String layanan, long instrumenId) {}

  private List<Tempat> tempat(long unitId) {
    return jdbc.query(
        """
        select r.titik_id, t.kode as titik, r.layanan_id, l.kode as layanan, r.instrumen_id
        from layanan.tempat_jawaban r
        join layanan.layanan l on l.id = r.layanan_id
        join layanan.titik t on t.id = r.titik_id
        where r.unit_id = ?
        """,
        (rs, _) ->
            new Tempat(
                rs.getLong("titik_id"),
                rs.getString("titik"),
                rs.getLong("layanan_id"),
                rs.getString("layanan"),
                rs.getLong("instrumen_id")),
        unitId);
  }
}
