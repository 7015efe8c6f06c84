package id.bangga.organisasi;

import id.bangga.basisdata.Waktu;
import java.time.Instant;
import java.time.LocalDate;
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

  /// @param penanda the state of the units that the preview was made from
  record Tersimpan(UUID id, long akunId, BerkasUnit berkas, Berlaku berlaku, UUID penanda) {}

  void insert(Tersimpan satu, Instant dibuat) {
    jdbc.sql(
            """
            insert into organisasi.impor (
              id, akun_id, nama_berkas, isi, sejak, dasar, penanda, dibuat
            ) values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(satu.id())
        .param(satu.akunId())
        .param(satu.berkas().nama())
        .param(satu.berkas().isi())
        .param(satu.berlaku().sejak())
        .param(satu.berlaku().dasar())
        .param(satu.penanda())
        .param(Waktu.keluar(dibuat))
        .update();
  }

  Optional<Tersimpan> find(UUID id, long akunId) {
    return jdbc.sql(
            """
            select id, akun_id, nama_berkas, isi, sejak, dasar, penanda
            from organisasi.impor
            where id = ? and akun_id = ?
            """)
        .param(id)
        .param(akunId)
        .query((rs, _) ->
            new Tersimpan(
                rs.getObject("id", UUID.class),
                rs.getLong("akun_id"),
                new BerkasUnit(rs.getString("nama_berkas"), rs.getBytes("isi")),
                new Berlaku(rs.getObject("sejak", LocalDate.class), rs.getString("dasar")),
                rs.getObject("penanda", UUID.class)))
        .optional();
  }

  void delete(UUID id) {
    jdbc.sql("delete from organisasi.impor where id = ?").param(id).update();
  }

  void deleteSebelum(Instant batas) {
    jdbc.sql("delete from organisasi.impor where dibuat < ?").param(Waktu.keluar(batas)).update();
  }
}
