package id.bangga.layanan;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

  void csv(long unitId, LocalDate awal, LocalDate akhir, OutputStream keluar) {
    String perintah =
        """
        copy (
          select j.id, j.tanggal, t.kode as titik,
                 regexp_replace(l.kode, '^([=+@-])', '''\\1') as layanan, j.sumber,
                 %s,
                 j.jenis_kelamin, j.usia, j.pendidikan, j.pekerjaan, j.disabilitas,
                 array_to_string(j.tanda, ' ') as tanda,
                 case when j.dikecualikan then 'ya' else 'tidak' end as dikecualikan
          from layanan.jawaban j
          join layanan.layanan l on l.id = j.layanan_id
          join layanan.titik t on t.id = j.titik_id
          where l.unit_id = %d and j.tanggal between date '%s' and date '%s'
        ) to stdout with (format csv, header)
        """
            .formatted(kolom(unitId), unitId, awal, akhir);
    jdbc.execute(
        (ConnectionCallback<Long>)
            con -> {
              try {
                return con.unwrap(PGConnection.class).getCopyAPI().copyOut(perintah, keluar);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
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

  /// One column for each question; which digit it is depends on the answer's questionnaire.
  private String kolom(long unitId) {
    Map<Long, List<String>> kode = new TreeMap<>(formulir.kodeUnsur());
    kode.keySet().retainAll(dipakai(unitId));
    if (kode.isEmpty()) {
      return "j.nilai";
    }
    Map<String, List<String>> letak = new LinkedHashMap<>();
    kode.forEach((instrumen, daftar) -> {
      for (int i = 0; i < daftar.size(); i++) {
        letak
            .computeIfAbsent(daftar.get(i), _ -> new ArrayList<>())
            .add("when %d then substr(j.nilai, %d, 1)".formatted(instrumen, i + 1));
      }
    });
    return letak.entrySet().stream()
        .map(satu ->
            "nullif(case j.instrumen_id %s end, '0') as \"%s\""
                .formatted(String.join(" ", satu.getValue()), satu.getKey()))
        .collect(Collectors.joining(",\n       "));
  }

  private List<Long> dipakai(long unitId) {
    return jdbc.query(
        """
        select distinct r.instrumen_id
        from layanan.rekap r
        join layanan.layanan l on l.id = r.layanan_id
        where l.unit_id = ?
        union
        select cast(split_part(t.satu, '|', 3) as bigint)
        from (select unnest(isi) as satu from layanan.rekap_tunda) t
        join layanan.layanan l on l.id = cast(split_part(t.satu, '|', 2) as bigint)
        where l.unit_id = ?
        """,
        (rs, _) -> rs.getLong("instrumen_id"),
        unitId,
        unitId);
  }
}
