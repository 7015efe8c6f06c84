package id.bangga.akun;

import id.bangga.akun.AkunRepository.SandiTersimpan;
import id.bangga.basisdata.Waktu;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Many accounts and roles in one statement each.
@Repository
class AkunMassalRepository {
  private final JdbcClient jdbc;
  private final IngatanSesi ingatan;

  AkunMassalRepository(JdbcClient jdbc, IngatanSesi ingatan) {
    this.jdbc = jdbc;
    this.ingatan = ingatan;
  }

  /// A role and the number of the account that gets it.
  record Pemberian(long akunId, PenugasanBaru peran) {}

  /// Numbers of the new accounts by user name; `sandi` in the order of the list.
  Map<String, Long> insert(List<DataAkun> daftar, List<SandiTersimpan> sandi) {
    Map<String, Long> nomor = new HashMap<>();
    jdbc.sql(
            """
            insert into akun.akun (nama_pengguna, nama, surel, nip, unit_id, atasan_id,
              sandi, wajib_ganti, sandi_sejak, sandi_oleh, dibuat)
            select n.nama_pengguna, n.nama, n.surel, n.nip, n.unit_id, n.atasan_id,
              n.sandi, n.wajib_ganti, n.sejak, n.oleh, n.sejak
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[],
              ?::text[], ?::boolean[], ?::timestamptz[], ?::text[])
              as n (nama_pengguna, nama, surel, nip, unit_id, atasan_id, sandi, wajib_ganti, sejak,
                oleh)
            returning id, nama_pengguna
            """)
        .param(larik(daftar, DataAkun::namaPengguna, String[]::new))
        .param(larik(daftar, DataAkun::nama, String[]::new))
        .param(larik(daftar, DataAkun::surel, String[]::new))
        .param(larik(daftar, DataAkun::nip, String[]::new))
        .param(larik(daftar, DataAkun::unitId, Long[]::new))
        .param(larik(daftar, DataAkun::atasanId, Long[]::new))
        .param(larik(sandi, SandiTersimpan::sandi, String[]::new))
        .param(larik(sandi, SandiTersimpan::wajibGanti, Boolean[]::new))
        .param(larik(sandi, satu -> Waktu.keluar(satu.sejak()).toString(), String[]::new))
        .param(larik(sandi, SandiTersimpan::oleh, String[]::new))
        .query(rs -> {
          nomor.put(rs.getString("nama_pengguna"), rs.getLong("id"));
        });
    return nomor;
  }

  void insertPeran(List<Pemberian> daftar, Instant kini) {
    ingatan.lupakan();
    jdbc.sql(
            """
            insert into akun.penugasan (akun_id, peran, unit_id, tahun, sejak, sampai, dibuat)
            select n.akun_id, n.peran, n.unit_id, n.tahun, n.sejak, n.sampai, ?
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::integer[], ?::date[], ?::date[])
              as n (akun_id, peran, unit_id, tahun, sejak, sampai)
            """)
        .param(Waktu.keluar(kini))
        .param(larik(daftar, Pemberian::akunId, Long[]::new))
        .param(larik(daftar, satu -> satu.peran().peran().name(), String[]::new))
        .param(larik(daftar, satu -> satu.peran().unitId(), Long[]::new))
        .param(larik(daftar, satu -> satu.peran().tahun(), Integer[]::new))
        .param(larik(daftar, satu -> tanggal(satu.peran().sejak()), Date[]::new))
        .param(larik(daftar, satu -> tanggal(satu.peran().sampai()), Date[]::new))
        .update();
  }

  private static <T, S> S[] larik(
      List<T> daftar, Function<T, ? extends @Nullable Object> isi, IntFunction<S[]> pembuat) {
    return daftar.stream().map(isi).toArray(pembuat);
  }

  private static @Nullable Date tanggal(@Nullable LocalDate hari) {
    return hari == null ? null : Date.valueOf(hari);
  }
}
