package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the API keys.
@Repository
class KunciApiRepository {
  private final JdbcClient jdbc;

  KunciApiRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A key as loaded with a request.
  record Termuat(long id, Pelaku pelaku, boolean wajibGanti) {}

  Optional<Termuat> muat(byte[] sidik, Instant kini, LocalDate hari) {
    return jdbc.sql(
            """
            select k.id, a.id as akun_id, a.nama, a.wajib_ganti,
              array(
                select p.peran || ',' || coalesce(p.unit_id::text, '')
                  || ',' || coalesce(p.tahun::text, '')
                from akun.penugasan p
                where p.akun_id = a.id and p.peran = any (k.peran) and p.diakhiri is null
                  and p.sejak <= ? and (p.sampai is null or p.sampai >= ?)
              ) as peran
            from akun.kunci_api k
            join akun.akun a on a.id = k.akun_id and a.aktif
            where k.sidik = ? and k.kedaluwarsa > ? and k.dicabut is null
            """)
        .param(hari)
        .param(hari)
        .param(sidik)
        .param(Waktu.keluar(kini))
        .query((rs, _) ->
            new Termuat(
                rs.getLong("id"),
                new Pelaku(
                    rs.getLong("akun_id"),
                    rs.getString("nama"),
                    SesiRepository.penugasan(rs),
                    Jalur.API,
                    null),
                rs.getBoolean("wajib_ganti")))
        .optional();
  }

  void sentuh(long id, Instant kini, Instant terakhirSebelum) {
    jdbc.sql(
            """
            update akun.kunci_api set terakhir = ?
            where id = ? and (terakhir is null or terakhir < ?)
            """)
        .param(Waktu.keluar(kini))
        .param(id)
        .param(Waktu.keluar(terakhirSebelum))
        .update();
  }

  long insert(byte[] sidik, long akunId, KunciBaru baru, Instant kini, Instant kedaluwarsa) {
    return jdbc.sql(
            """
            insert into akun.kunci_api (sidik, akun_id, nama, peran, dibuat, kedaluwarsa)
            values (?, ?, ?, ?, ?, ?)
            returning id
            """)
        .param(sidik)
        .param(akunId)
        .param(baru.nama())
        .param(baru.peran().stream().map(Peran::name).sorted().toArray(String[]::new))
        .param(Waktu.keluar(kini))
        .param(Waktu.keluar(kedaluwarsa))
        .query(Long.class)
        .single();
  }

  List<KunciTercatat> daftar(long akunId, Instant kini) {
    return jdbc.sql(
            """
            select id, nama, peran, dibuat, kedaluwarsa, terakhir
            from akun.kunci_api
            where akun_id = ? and dicabut is null and kedaluwarsa > ?
            order by dibuat desc, id desc
            """)
        .param(akunId)
        .param(Waktu.keluar(kini))
        .query((rs, _) -> kunci(rs))
        .list();
  }

  private static KunciTercatat kunci(ResultSet rs) throws SQLException {
    return new KunciTercatat(
        rs.getLong("id"),
        rs.getString("nama"),
        Arrays.stream((String[]) rs.getArray("peran").getArray()).map(Peran::valueOf).toList(),
        Waktu.masuk(rs, "dibuat"),
        Waktu.masuk(rs, "kedaluwarsa"),
        Waktu.mungkin(rs, "terakhir"));
  }

  int cabut(long id, long akunId, Instant kini) {
    return jdbc.sql(
            "update akun.kunci_api set dicabut = ? where id = ? and akun_id = ? and dicabut is"
                + " null")
        .param(Waktu.keluar(kini))
        .param(id)
        .param(akunId)
        .update();
  }

  int cabutSemua(long akunId, Instant kini) {
    return jdbc.sql("update akun.kunci_api set dicabut = ? where akun_id = ? and dicabut is null")
        .param(Waktu.keluar(kini))
        .param(akunId)
        .update();
  }
}
