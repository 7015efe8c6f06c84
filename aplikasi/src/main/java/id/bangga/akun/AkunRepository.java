package id.bangga.akun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the accounts.
@Repository
class AkunRepository {
  private final JdbcClient jdbc;

  AkunRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static final String KOLOM =
      """
      id, nama_pengguna, nama, surel, nip, unit_id, atasan_id, aktif, wajib_ganti, dibuat,
      masuk_terakhir, versi\
      """;

  Optional<Akun> find(long id) {
    return jdbc.sql("select " + KOLOM + " from akun.akun where id = ?")
        .param(id)
        .query((rs, _) -> akun(rs))
        .optional();
  }

  /// What signing in needs to know.
  record Kredensial(
      long id, String namaPengguna, String sandi, boolean aktif, boolean wajibGanti) {}

  Optional<Kredensial> kredensial(String namaPengguna) {
    return jdbc.sql(
            """
            select id, nama_pengguna, sandi, aktif, wajib_ganti
            from akun.akun where nama_pengguna = ?
            """)
        .param(namaPengguna)
        .query((rs, _) ->
            new Kredensial(
                rs.getLong("id"),
                rs.getString("nama_pengguna"),
                rs.getString("sandi"),
                rs.getBoolean("aktif"),
                rs.getBoolean("wajib_ganti")))
        .optional();
  }

  /// Notes the sign-in and gives the person's name.
  String catatMasuk(long id, Instant kini) {
    return jdbc.sql("update akun.akun set masuk_terakhir = ? where id = ? returning nama")
        .param(utc(kini))
        .param(id)
        .query(String.class)
        .single();
  }

  private static Akun akun(ResultSet rs) throws SQLException {
    var masuk = rs.getObject("masuk_terakhir", OffsetDateTime.class);
    return new Akun(
        rs.getLong("id"),
        rs.getString("nama_pengguna"),
        rs.getString("nama"),
        rs.getString("surel"),
        rs.getString("nip"),
        rs.getObject("unit_id", Long.class),
        rs.getObject("atasan_id", Long.class),
        rs.getBoolean("aktif"),
        rs.getBoolean("wajib_ganti"),
        rs.getObject("dibuat", OffsetDateTime.class).toInstant(),
        masuk == null ? null : masuk.toInstant(),
        rs.getInt("versi"));
  }

  private static OffsetDateTime utc(Instant saat) {
    return OffsetDateTime.ofInstant(saat, ZoneOffset.UTC);
  }
}
