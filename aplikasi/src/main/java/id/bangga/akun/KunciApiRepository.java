package id.bangga.akun;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
        .param(utc(kini))
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
        .param(utc(kini))
        .param(id)
        .param(utc(terakhirSebelum))
        .update();
  }

  private static OffsetDateTime utc(Instant saat) {
    return OffsetDateTime.ofInstant(saat, ZoneOffset.UTC);
  }
}
