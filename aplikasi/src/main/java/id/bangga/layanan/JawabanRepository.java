package id.bangga.layanan;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes answers and suggestions.
@Repository
class JawabanRepository {
  private static final String SISIP =
      """
      insert into layanan.jawaban (
        id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
        jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, perangkat, tanda
      )
      select id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
             jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, decode(perangkat, 'hex'),
             string_to_array(tanda, ',')
      from unnest(
        cast(? as uuid[]), cast(? as bigint[]), cast(? as bigint[]), cast(? as bigint[]),
        cast(? as date[]), cast(? as timestamptz[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]),
        cast(? as text[]), cast(? as text[]), cast(? as text[])
      ) as j (
        id, titik_id, layanan_id, instrumen_id, tanggal, diterima, sumber, nilai,
        jenis_kelamin, usia, pendidikan, pekerjaan, disabilitas, perangkat, tanda
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
}
