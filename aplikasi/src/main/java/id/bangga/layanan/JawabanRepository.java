package id.bangga.layanan;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes answers and their tally.
@Repository
class JawabanRepository {
  private static final String SISIP =
      """
      insert into layanan.jawaban (
        id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
        jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, perangkat, tiket_id, tanda
      )
      select id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
             jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, decode(perangkat, 'hex'),
             tiket_id, string_to_array(tanda, ',')
      from unnest(
        cast(? as uuid[]), cast(? as bigint[]), cast(? as bigint[]), cast(? as bigint[]),
        cast(? as date[]), cast(? as timestamptz[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as bigint[]), cast(? as text[])
      ) as j (
        id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
        jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, perangkat, tiket_id, tanda
      )
      on conflict (id) do nothing
      returning id
      """;

  private final JdbcTemplate jdbc;

  JawabanRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Stores the answers that are not there yet and returns the ids of those that were new.
  Set<UUID> insert(List<JawabanMasuk> daftar) {
    List<UUID> baru =
        jdbc.query(
            con -> {
              PreparedStatement ps = con.prepareStatement(SISIP);
              int i = 1;
              ps.setArray(i++, larik(ps, "uuid", daftar, JawabanMasuk::id));
              ps.setArray(i++, larik(ps, "bigint", daftar, JawabanMasuk::titikId));
              ps.setArray(i++, larik(ps, "bigint", daftar, JawabanMasuk::layananId));
              ps.setArray(i++, larik(ps, "bigint", daftar, JawabanMasuk::instrumenId));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.tanggal().toString()));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.diterima().toString()));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.sumber().name()));
              ps.setArray(i++, larik(ps, "text", daftar, JawabanMasuk::nilai));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.profil().jenisKelamin()));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.profil().usia()));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.profil().pendidikan()));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.profil().pekerjaan()));
              ps.setArray(i++, larik(ps, "text", daftar, j -> j.profil().disabilitas()));
              ps.setArray(i++, larik(ps, "text", daftar, JawabanRepository::perangkat));
              ps.setArray(i++, larik(ps, "bigint", daftar, JawabanMasuk::tiketId));
              ps.setArray(i, larik(ps, "text", daftar, j -> String.join(",", j.tanda())));
              return ps;
            },
            (rs, _) -> rs.getObject(1, UUID.class));
    return new HashSet<>(baru);
  }

  private static @Nullable String perangkat(JawabanMasuk jawaban) {
    byte[] sidik = jawaban.perangkat();
    return sidik == null ? null : HexFormat.of().formatHex(sidik);
  }

  private static Array larik(
      PreparedStatement ps,
      String tipe,
      List<JawabanMasuk> daftar,
      Function<JawabanMasuk, @Nullable Object> bagian)
      throws SQLException {
    return ps.getConnection().createArrayOf(tipe, daftar.stream().map(bagian).toArray());
  }

  void insertSaran(List<JawabanMasuk> daftar) {
    jdbc.batchUpdate(
        "insert into layanan.saran (titik_id, layanan_id, tanggal, isi) values (?, ?, ?, ?)",
        daftar,
        500,
        (ps, jawaban) -> {
          ps.setLong(1, jawaban.titikId());
          ps.setLong(2, jawaban.layananId());
          ps.setObject(3, jawaban.tanggal());
          ps.setString(4, jawaban.saran());
        });
  }

  /// Locks the tally's rows in the order of their keys (so that two writers never wait for each
  /// other) and reads them.
  List<Rekap> lockRekap(List<Rekap.Kunci> kunci) {
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

  /// Adds the rows that are not there yet, empty, so that they can be locked.
  void insertRekapKosong(List<Rekap.Kunci> kunci, Function<Rekap.Kunci, Integer> unsur) {
    jdbc.batchUpdate(
        """
        insert into layanan.rekap (
          titik_id, layanan_id, instrumen_id, bulan, dikecualikan, responden,
          terisi, jumlah, silang, pasangan, sebelah
        ) values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        kunci,
        100,
        (ps, satu) -> {
          ps.setLong(1, satu.titikId());
          ps.setLong(2, satu.layananId());
          ps.setLong(3, satu.instrumenId());
          ps.setObject(4, satu.bulan());
          ps.setBoolean(5, satu.dikecualikan());
          int i = 6;
          for (long[] kolom : new Tally(unsur.apply(satu)).kolom()) {
            ps.setObject(i++, kolom);
          }
        });
  }

  void updateRekap(List<Rekap> daftar) {
    jdbc.batchUpdate(
        """
        update layanan.rekap
        set responden = ?, terisi = ?, jumlah = ?, silang = ?, pasangan = ?, sebelah = ?
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

  private static long[] bilangan(ResultSet rs, String kolom) throws SQLException {
    Long[] isi = (Long[]) rs.getArray(kolom).getArray();
    long[] hasil = new long[isi.length];
    for (int i = 0; i < isi.length; i++) {
      hasil[i] = isi[i];
    }
    return hasil;
  }
}
