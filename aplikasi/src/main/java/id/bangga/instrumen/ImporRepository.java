package id.bangga.instrumen;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files that wait for the word to be carried out.
@Repository
class ImporRepository {
  private final JdbcClient jdbc;

  ImporRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param akunId whose file it is; nobody else finds it
  record Tersimpan(UUID id, long instrumenId, long akunId, String nama, byte[] isi) {}

  void insert(Tersimpan satu, Instant dibuat) {
    jdbc.sql(
            """
            insert into instrumen.impor (id, instrumen_id, akun_id, nama_berkas, isi, dibuat)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(satu.id())
        .param(satu.instrumenId())
        .param(satu.akunId())
        .param(satu.nama())
        .param(satu.isi())
        .param(Waktu.keluar(dibuat))
        .update();
  }

  Optional<Tersimpan> find(UUID id, long akunId) {
    return jdbc.sql(
            """
            select id, instrumen_id, akun_id, nama_berkas, isi
            from instrumen.impor
            where id = ? and akun_id = ?
            """)
        .param(id)
        .param(akunId)
        .query((rs, _) ->
            new Tersimpan(
                rs.getObject("id", UUID.class),
                rs.getLong("instrumen_id"),
                rs.getLong("akun_id"),
                rs.getString("nama_berkas"),
                rs.getBytes("isi")))
        .optional();
  }

  void delete(UUID id) {
    jdbc.sql("delete from instrumen.impor where id = ?").param(id).update();
  }

  void deleteSebelum(Instant batas) {
    jdbc.sql("delete from instrumen.impor where dibuat < ?").param(Waktu.keluar(batas)).update();
  }
}
