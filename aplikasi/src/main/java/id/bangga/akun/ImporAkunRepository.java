package id.bangga.akun;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that wait for the word to be carried out, and all accounts to compare them with.
@Repository
class ImporAkunRepository {
  private final JdbcClient jdbc;

  ImporAkunRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A file put by.
  record Tersimpan(UUID id, String nama, byte[] isi) {}

  void insert(Tersimpan satu, long akunId, Instant kini) {
    jdbc.sql("insert into akun.impor (id, akun_id, nama, isi, dibuat) values (?, ?, ?, ?, ?)")
        .param(satu.id())
        .param(akunId)
        .param(satu.nama())
        .param(satu.isi())
        .param(Waktu.keluar(kini))
        .update();
  }

  Optional<Tersimpan> find(UUID id, long akunId) {
    return jdbc.sql("select id, nama, isi from akun.impor where id = ? and akun_id = ?")
        .param(id)
        .param(akunId)
        .query((rs, _) ->
            new Tersimpan(rs.getObject("id", UUID.class), rs.getString("nama"), rs.getBytes("isi")))
        .optional();
  }

  void delete(UUID id) {
    jdbc.sql("delete from akun.impor where id = ?").param(id).update();
  }

  void deleteSebelum(Instant batas) {
    jdbc.sql("delete from akun.impor where dibuat < ?").param(Waktu.keluar(batas)).update();
  }

  List<Akun> semua() {
    return jdbc.sql(
            """
            select id, nama_pengguna, nama, surel, nip, unit_id, atasan_id, aktif, wajib_ganti,
              dibuat, masuk_terakhir, versi
            from akun.akun order by id
            """)
        .query((rs, _) -> AkunRepository.akun(rs))
        .list();
  }

  List<PenugasanTercatat> peranBerjalan() {
    return jdbc.sql(
            """
            select id, akun_id, peran, unit_id, tahun, sejak, sampai, diakhiri
            from akun.penugasan where diakhiri is null order by id
            """)
        .query((rs, _) -> PenugasanRepository.penugasan(rs))
        .list();
  }
}
