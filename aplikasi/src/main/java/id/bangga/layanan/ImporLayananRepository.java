package id.bangga.layanan;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files of services that wait for the word.
@Repository
class ImporLayananRepository {
  private final JdbcClient jdbc;

  ImporLayananRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Tersimpan(UUID id, String nama, byte[] isi) {}

  void insert(Tersimpan satu, long akunId, Instant saat) {
    jdbc.sql("insert into layanan.impor (id, akun_id, nama, isi, dibuat) values (?, ?, ?, ?, ?)")
        .params(satu.id(), akunId, satu.nama(), satu.isi(), Waktu.keluar(saat))
        .update();
  }

  Optional<Tersimpan> find(UUID id, long akunId) {
    return jdbc.sql("select id, nama, isi from layanan.impor where id = ? and akun_id = ?")
        .params(id, akunId)
        .query((rs, _) ->
            new Tersimpan(rs.getObject("id", UUID.class), rs.getString("nama"), rs.getBytes("isi")))
        .optional();
  }

  void delete(UUID id) {
    jdbc.sql("delete from layanan.impor where id = ?").param(id).update();
  }

  void deleteSebelum(Instant batas) {
    jdbc.sql("delete from layanan.impor where dibuat < ?").param(Waktu.keluar(batas)).update();
  }
}
