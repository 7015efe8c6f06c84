package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import id.bangga.web.Asal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the sessions. {@link #muat} runs with every request.
@Repository
class SesiRepository {
  private static final String MUAT =
      """
      select s.id, s.terakhir, s.akun_id, a.nama, a.wajib_ganti,
        b.id as wakil_id, b.nama as wakil_nama, s.bertindak_sampai <= ? as lewat_waktu,
        array(
          select p.peran || ',' || coalesce(p.unit_id::text, '') || ',' || coalesce(p.tahun::text, '')
          from akun.penugasan p
          where p.akun_id = coalesce(s.bertindak_sebagai, s.akun_id) and p.diakhiri is null
            and p.sejak <= ? and (p.sampai is null or p.sampai >= ?)
        ) as peran
      from akun.sesi s
      join akun.akun a on a.id = s.akun_id and a.aktif
      left join akun.akun b on b.id = s.bertindak_sebagai and b.aktif
      where s.sidik = ? and s.kedaluwarsa > ? and s.terakhir > ?
      """;

  private final JdbcClient jdbc;
  private final IngatanSesi ingatan;

  SesiRepository(JdbcClient jdbc, IngatanSesi ingatan) {
    this.jdbc = jdbc;
    this.ingatan = ingatan;
  }

  /// A session as loaded.
  ///
  /// @param lewatWaktu acting on behalf has lasted too long, or the account acted for is closed
  record Termuat(SesiAktif sesi, Instant terakhir, boolean lewatWaktu) {}

  Optional<Termuat> muat(byte[] sidik, Instant kini, LocalDate hari, Instant diamSejak) {
    return jdbc.sql(MUAT)
        .param(Waktu.keluar(kini))
        .param(hari)
        .param(hari)
        .param(sidik)
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(diamSejak))
        .query((rs, _) -> termuat(rs))
        .optional();
  }

  private static Termuat termuat(ResultSet rs) throws SQLException {
    Set<Penugasan> penugasan = penugasan(rs);
    String wakil = rs.getString("wakil_nama");
    var atasNama = wakil == null ? null : new Pelaku.AtasNama(rs.getLong("wakil_id"), wakil);
    var pelaku =
        new Pelaku(rs.getLong("akun_id"), rs.getString("nama"), penugasan, Jalur.WEB, atasNama);
    boolean hanyaBaca = atasNama != null && Perwakilan.untuk(penugasan) != Perwakilan.PENUH;
    var sesi = new SesiAktif(rs.getLong("id"), pelaku, rs.getBoolean("wajib_ganti"), hanyaBaca);
    boolean mewakili = rs.getObject("lewat_waktu") != null;
    boolean lewat = mewakili && (wakil == null || rs.getBoolean("lewat_waktu"));
    return new Termuat(sesi, Waktu.masuk(rs, "terakhir"), lewat);
  }

  static Set<Penugasan> penugasan(ResultSet rs) throws SQLException {
    Set<Penugasan> hasil = new HashSet<>();
    for (String tugas : (String[]) rs.getArray("peran").getArray()) {
      String[] bagian = tugas.split(",", -1);
      hasil.add(
          new Penugasan(
              Peran.valueOf(bagian[0]),
              bagian[1].isEmpty() ? null : Long.valueOf(bagian[1]),
              bagian[2].isEmpty() ? null : Integer.valueOf(bagian[2])));
    }
    return hasil;
  }

  void sentuh(long id, Instant kini) {
    jdbc.sql("update akun.sesi set terakhir = ? where id = ?")
        .param(Waktu.keluar(kini))
        .param(id)
        .update();
  }

  long insert(byte[] sidik, long akunId, Asal asal, Instant kini, Instant kedaluwarsa) {
    return jdbc.sql(
            """
            insert into akun.sesi (sidik, akun_id, dibuat, terakhir, kedaluwarsa, alamat, agen)
            values (?, ?, ?, ?, ?, ?, ?)
            returning id
            """)
        .param(sidik)
        .param(akunId)
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(kedaluwarsa))
        .param(asal.alamat())
        .param(asal.agen())
        .query(Long.class)
        .single();
  }

  void updateBertindak(long id, @Nullable Long sebagai, @Nullable Instant sampai) {
    ingatan.lupakan();
    jdbc.sql("update akun.sesi set bertindak_sebagai = ?, bertindak_sampai = ? where id = ?")
        .param(sebagai)
        .param(Waktu.mungkin(sampai))
        .param(id)
        .update();
  }

  List<SesiTercatat> daftar(long akunId, Instant kini, Instant diamSejak) {
    return jdbc.sql(
            """
            select id, dibuat, terakhir, kedaluwarsa, alamat, agen
            from akun.sesi
            where akun_id = ? and kedaluwarsa > ? and terakhir > ?
            order by terakhir desc, id desc
            """)
        .param(akunId)
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(diamSejak))
        .query((rs, _) ->
            new SesiTercatat(
                rs.getLong("id"),
                Waktu.masuk(rs, "dibuat"),
                Waktu.masuk(rs, "terakhir"),
                Waktu.masuk(rs, "kedaluwarsa"),
                rs.getString("alamat"),
                rs.getString("agen")))
        .list();
  }

  int delete(long id, long akunId) {
    ingatan.lupakan();
    return jdbc.sql("delete from akun.sesi where id = ? and akun_id = ?")
        .param(id)
        .param(akunId)
        .update();
  }

  int deleteSemua(long akunId) {
    ingatan.lupakan();
    return jdbc.sql("delete from akun.sesi where akun_id = ?").param(akunId).update();
  }

  int deleteSelain(long akunId, long sesiId) {
    ingatan.lupakan();
    return jdbc.sql("delete from akun.sesi where akun_id = ? and id <> ?")
        .param(akunId)
        .param(sesiId)
        .update();
  }

  int deleteKedaluwarsa(Instant kini) {
    return jdbc.sql("delete from akun.sesi where kedaluwarsa <= ?")
        .param(Waktu.keluar(kini))
        .update();
  }
}
