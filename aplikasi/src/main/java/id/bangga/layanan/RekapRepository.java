package id.bangga.layanan;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The tallies: locking and writing while answers come in, reading what has changed since.
@Repository
class RekapRepository {
  private static final int SEKALI = 100;

  private final JdbcTemplate jdbc;

  RekapRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Locks the tally's rows in the order of their keys (so that two writers never wait for each
  /// other) and reads them.
  List<Rekap> lock(List<Rekap.Kunci> kunci) {
    return jdbc.query(
        con -> {
          PreparedStatement ps =
              con.prepareStatement(
                  """
                  select r.titik_id, r.layanan_id, r.instrumen_id, r.bulan, r.dikecualikan,
                         r.responden, r.terisi, r.jumlah, r.silang, r.pasangan, r.sebelah
                  from layanan.rekap r
                  join unnest(
                    cast(? as bigint[]), cast(? as bigint[]), cast(? as bigint[]),
                    cast(? as date[]), cast(? as boolean[])
                  ) as k (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
                    using (titik_id, layanan_id, instrumen_id, bulan, dikecualikan)
                  order by r.titik_id, r.layanan_id, r.instrumen_id, r.bulan, r.dikecualikan
                  for update of r
                  """);
          var koneksi = ps.getConnection();
          ps.setArray(
              1,
              koneksi.createArrayOf("bigint", kunci.stream().map(Rekap.Kunci::titikId).toArray()));
          ps.setArray(
              2,
              koneksi.createArrayOf(
                  "bigint", kunci.stream().map(Rekap.Kunci::layananId).toArray()));
          ps.setArray(
              3,
              koneksi.createArrayOf(
                  "bigint", kunci.stream().map(Rekap.Kunci::instrumenId).toArray()));
          ps.setArray(
              4,
              koneksi.createArrayOf(
                  "text", kunci.stream().map(k -> k.bulan().toString()).toArray()));
          ps.setArray(
              5,
              koneksi.createArrayOf(
                  "boolean", kunci.stream().map(Rekap.Kunci::dikecualikan).toArray()));
          return ps;
        },
        (rs, _) -> rekap(rs));
  }

  /// Adds rows that are not there yet.
  ///
  /// @return keys of those that somebody else added meanwhile; they are not changed
  List<Rekap.Kunci> insert(List<Rekap> daftar) {
    List<Rekap.Kunci> tertinggal = new ArrayList<>();
    int[][] hasil =
        jdbc.batchUpdate(
            """
            insert into layanan.rekap (
              titik_id, layanan_id, instrumen_id, bulan, dikecualikan, responden,
              terisi, jumlah, silang, pasangan, sebelah
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """,
            daftar,
            SEKALI,
            (ps, satu) -> {
              ps.setLong(1, satu.kunci().titikId());
              ps.setLong(2, satu.kunci().layananId());
              ps.setLong(3, satu.kunci().instrumenId());
              ps.setObject(4, satu.kunci().bulan());
              ps.setBoolean(5, satu.kunci().dikecualikan());
              ps.setLong(6, satu.tally().responden());
              int i = 7;
              for (long[] kolom : satu.tally().kolom()) {
                ps.setObject(i++, kolom);
              }
            });
    for (int i = 0; i < daftar.size(); i++) {
      if (hasil[i / SEKALI][i % SEKALI] == 0) {
        tertinggal.add(daftar.get(i).kunci());
      }
    }
    return tertinggal;
  }

  void update(List<Rekap> daftar) {
    jdbc.batchUpdate(
        """
        update layanan.rekap
        set responden = ?, terisi = ?, jumlah = ?, silang = ?, pasangan = ?, sebelah = ?,
            diubah = pg_current_xact_id()
        where titik_id = ? and layanan_id = ? and instrumen_id = ? and bulan = ?
          and dikecualikan = ?
        """,
        daftar,
        100,
        (ps, rekap) -> {
          ps.setLong(1, rekap.tally().responden());
          int i = 2;
          for (long[] kolom : rekap.tally().kolom()) {
            ps.setObject(i++, kolom);
          }
          ps.setLong(i++, rekap.kunci().titikId());
          ps.setLong(i++, rekap.kunci().layananId());
          ps.setLong(i++, rekap.kunci().instrumenId());
          ps.setObject(i++, rekap.kunci().bulan());
          ps.setBoolean(i, rekap.kunci().dikecualikan());
        });
  }

  /// The oldest transaction still running: a later reading needs only what changed from it on.
  IngatanRekap.Keadaan keadaan() {
    return jdbc.queryForObject(
        """
        select cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as xmin, tanda
        from layanan.penanda
        """,
        (rs, _) ->
            new IngatanRekap.Keadaan(rs.getString("xmin"), rs.getObject("tanda", UUID.class)));
  }

  /// What may have changed since, and what waits to be added: one statement, so that no answer is
  /// seen in both or in neither.
  IngatanRekap.Perubahan<Rekap> berubah(int tahun, String sejak) {
    List<Rekap> berubah = new ArrayList<>();
    Map<Rekap.Kunci, Tally> tunda = new HashMap<>();
    jdbc.query(
        """
        select titik_id, layanan_id, instrumen_id, bulan, dikecualikan, responden,
               terisi, jumlah, silang, pasangan, sebelah, cast(null as text[]) as isi
        from layanan.rekap
        where bulan between ? and ? and diubah >= cast(? as xid8)
        union all
        select null, null, null, null, null, null, null, null, null, null, null, isi
        from layanan.rekap_tunda
        """,
        rs -> {
          if (rs.getArray("isi") == null) {
            berubah.add(rekap(rs));
          } else {
            RekapTundaRepository.hitung(rs, tunda);
          }
        },
        LocalDate.of(tahun, 1, 1),
        LocalDate.of(tahun, 12, 1),
        sejak);
    tunda.keySet().removeIf(kunci -> kunci.bulan().getYear() != tahun);
    return new IngatanRekap.Perubahan<>(
        berubah,
        tunda.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> new Rekap(e.getKey(), e.getValue()))));
  }

  private static Rekap rekap(ResultSet rs) throws SQLException {
    long[] terisi = bilangan(rs, "terisi");
    return new Rekap(
        new Rekap.Kunci(
            rs.getLong("titik_id"),
            rs.getLong("layanan_id"),
            rs.getLong("instrumen_id"),
            rs.getObject("bulan", LocalDate.class),
            rs.getBoolean("dikecualikan")),
        new Tally(
            terisi.length,
            rs.getLong("responden"),
            terisi,
            bilangan(rs, "jumlah"),
            bilangan(rs, "silang"),
            bilangan(rs, "pasangan"),
            bilangan(rs, "sebelah")));
  }

  static long[] bilangan(ResultSet rs, String kolom) throws SQLException {
    Long[] isi = (Long[]) rs.getArray(kolom).getArray();
    long[] hasil = new long[isi.length];
    for (int i = 0; i < isi.length; i++) {
      hasil[i] = isi[i];
    }
    return hasil;
  }
}
