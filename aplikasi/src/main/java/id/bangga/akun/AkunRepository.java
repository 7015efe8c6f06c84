package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the accounts.
@Repository
class AkunRepository {
  private final JdbcClient jdbc;
  private final IngatanSesi ingatan;

  AkunRepository(JdbcClient jdbc, IngatanSesi ingatan) {
    this.jdbc = jdbc;
    this.ingatan = ingatan;
  }

  private static final String KOLOM =
      """
      id, nama_pengguna, nama, surel, nip, unit_id, atasan_id, aktif, wajib_ganti, dibuat,
      masuk_terakhir, versi\
      """;

  private static final String KREDENSIAL =
      "select id, nama_pengguna, sandi, aktif, wajib_ganti from akun.akun ";

  Optional<Akun> find(long id) {
    return jdbc.sql("select " + KOLOM + " from akun.akun where id = ?")
        .param(id)
        .query((rs, _) -> akun(rs))
        .optional();
  }

  Map<Long, String> nama(Collection<Long> id) {
    if (id.isEmpty()) {
      return Map.of();
    }
    Map<Long, String> hasil = new HashMap<>();
    jdbc.sql("select id, nama from akun.akun where id = any (?)")
        .param(id.toArray(Long[]::new))
        .query(rs -> {
          hasil.put(rs.getLong("id"), rs.getString("nama"));
        });
    return hasil;
  }

  /// Empty when user name or NIP is taken.
  Optional<Long> insert(DataAkun data, SandiTersimpan sandi) {
    return jdbc.sql(
            """
            insert into akun.akun (nama_pengguna, nama, surel, nip, unit_id, atasan_id,
              sandi, wajib_ganti, sandi_sejak, sandi_oleh, dibuat)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            returning id
            """)
        .params(isi(data))
        .param(sandi.sandi())
        .param(sandi.wajibGanti())
        .param(Waktu.keluar(sandi.sejak()))
        .param(sandi.oleh())
        .param(Waktu.keluar(sandi.sejak()))
        .query(Long.class)
        .optional();
  }

  /// 1 when done, 0 when somebody else changed it meanwhile.
  int update(long id, int versi, DataAkun data) {
    ingatan.lupakan();
    return jdbc.sql(
            """
            update akun.akun set nama_pengguna = ?, nama = ?, surel = ?, nip = ?, unit_id = ?,
              atasan_id = ?, versi = versi + 1
            where id = ? and versi = ?
            """)
        .params(isi(data))
        .param(id)
        .param(versi)
        .update();
  }

  private static List<@Nullable Object> isi(DataAkun data) {
    return Arrays.asList(
        data.namaPengguna(), data.nama(), data.surel(), data.nip(), data.unitId(), data.atasanId());
  }

  int updateAktif(long id, boolean aktif) {
    ingatan.lupakan();
    return jdbc.sql("update akun.akun set aktif = ?, versi = versi + 1 where id = ? and aktif <> ?")
        .param(aktif)
        .param(id)
        .param(aktif)
        .update();
  }

  /// Another account with this user name, or with this NIP.
  Optional<Long> pemakaiNama(String namaPengguna) {
    return jdbc.sql("select id from akun.akun where nama_pengguna = ?")
        .param(namaPengguna)
        .query(Long.class)
        .optional();
  }

  Optional<Long> pemakaiNip(@Nullable String nip) {
    return jdbc.sql("select id from akun.akun where nip = ?")
        .param(nip)
        .query(Long.class)
        .optional();
  }

  /// The superiors of an account, the nearest first.
  List<Long> rantaiAtasan(long id) {
    return jdbc.sql(
            """
            with recursive rantai (id, jarak) as (
              select atasan_id, 1 from akun.akun where id = ? and atasan_id is not null
              union all
              select a.atasan_id, r.jarak + 1
              from rantai r join akun.akun a on a.id = r.id
              where a.atasan_id is not null and r.jarak < 8
            )
            select id from rantai order by jarak
            """)
        .param(id)
        .query((rs, _) -> rs.getLong(1))
        .list();
  }

  /// What signing in needs to know.
  record Kredensial(
      long id, String namaPengguna, String sandi, boolean aktif, boolean wajibGanti) {}

  Optional<Kredensial> kredensial(String namaPengguna) {
    return jdbc.sql(KREDENSIAL + "where nama_pengguna = ?")
        .param(namaPengguna)
        .query((rs, _) -> kredensial(rs))
        .optional();
  }

  Optional<Kredensial> kredensial(long id) {
    return jdbc.sql(KREDENSIAL + "where id = ?")
        .param(id)
        .query((rs, _) -> kredensial(rs))
        .optional();
  }

  /// A password as stored.
  ///
  /// @param oleh who set it
  record SandiTersimpan(String sandi, boolean wajibGanti, Instant sejak, String oleh) {}

  void updateSandi(long id, SandiTersimpan baru) {
    ingatan.lupakan();
    jdbc.sql(
            """
            update akun.akun set sandi = ?, wajib_ganti = ?, sandi_sejak = ?, sandi_oleh = ?
            where id = ?
            """)
        .param(baru.sandi())
        .param(baru.wajibGanti())
        .param(Waktu.keluar(baru.sejak()))
        .param(baru.oleh())
        .param(id)
        .update();
  }

  /// Notes the sign-in and gives the person's name.
  String catatMasuk(long id, Instant kini) {
    return jdbc.sql("update akun.akun set masuk_terakhir = ? where id = ? returning nama")
        .param(Waktu.keluar(kini))
        .param(id)
        .query(String.class)
        .single();
  }

  private static Kredensial kredensial(ResultSet rs) throws SQLException {
    return new Kredensial(
        rs.getLong("id"),
        rs.getString("nama_pengguna"),
        rs.getString("sandi"),
        rs.getBoolean("aktif"),
        rs.getBoolean("wajib_ganti"));
  }

  static Akun akun(ResultSet rs) throws SQLException {
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
        Waktu.masuk(rs, "dibuat"),
        Waktu.mungkin(rs, "masuk_terakhir"),
        rs.getInt("versi"));
  }
}
