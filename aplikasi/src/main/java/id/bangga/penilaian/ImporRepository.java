package id.bangga.penilaian;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files of figures that wait for the word to be carried out.
@Repository
class ImporRepository {
  private final JdbcClient jdbc;

  ImporRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param akunId whose file it is; nobody else finds it
  record Tersimpan(UUID id, int tahun, long akunId, String nama, byte[] isi) {}

  void insert(Tersimpan satu, Instant dibuat) {
    jdbc.sql(
            """
            insert into penilaian.impor (id, tahun, akun_id, nama_berkas, isi, dibuat)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(satu.id())
        .param(satu.tahun())
        .param(satu.akunId())
        .param(satu.nama())
        .param(satu.isi())
        .param(Waktu.keluar(dibuat))
        .update();
  }

  Optional<Tersimpan> find(UUID id, int tahun, long akunId) {
    return jdbc.sql(
            """
            select nama_berkas, isi
            from penilaian.impor
            where id = ? and tahun = ? and akun_id = ?
            """)
        .param(id)
        .param(tahun)
        .param(akunId)
        .query((rs, _) ->
            new Tersimpan(id, tahun, akunId, rs.getString("nama_berkas"), rs.getBytes("isi")))
        .optional();
  }

  void delete(UUID id) {
    jdbc.sql("delete from penilaian.impor where id = ?").param(id).update();
  }

  void deleteSebelum(Instant batas) {
    jdbc.sql("delete from penilaian.impor where dibuat < ?").param(Waktu.keluar(batas)).update();
  }
}
