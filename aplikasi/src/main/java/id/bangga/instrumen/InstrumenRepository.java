package id.bangga.instrumen;

import id.bangga.basisdata.Waktu;
import id.bangga.instrumen.Instrumen.Identitas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the instrument as a whole; its parts are in {@link BagianRepository}.
@Repository
class InstrumenRepository {
  private final JdbcClient jdbc;

  InstrumenRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The row of an instrument without its parts.
  record Kepala(long id, Identitas identitas, StatusInstrumen status, long versiKunci) {}

  /// Who changed something, and when.
  record Jejak(String oleh, Instant pada) {}

  /// Differs after every change of this instrument.
  Optional<UUID> tanda(long id) {
    return jdbc.sql("select tanda from instrumen.instrumen where id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /// Locks the row until commit, so that one change at a time is judged against the whole.
  boolean lock(long id) {
    return jdbc.sql("select id from instrumen.instrumen where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  Kepala kepala(long id) {
    return jdbc.sql(
            """
            select id, kode, nama, tahun, versi, dasar, terverifikasi, status, versi_kunci
            from instrumen.instrumen
            where id = :id
            """)
        .param("id", id)
        .query((rs, _) ->
            new Kepala(
                rs.getLong("id"),
                identitas(rs),
                StatusInstrumen.valueOf(rs.getString("status")),
                rs.getLong("versi_kunci")))
        .single();
  }

  List<RingkasanInstrumen> daftar() {
    return jdbc.sql(
            """
            select i.id, i.kode, i.nama, i.tahun, i.versi, i.dasar, i.terverifikasi, i.status,
                   i.sidik, i.diubah_oleh, i.diubah_pada, count(d.id) as jumlah,
                   coalesce(sum(d.bobot), 0) as bobot
            from instrumen.instrumen i
            left join instrumen.indikator d on d.instrumen_id = i.id
            group by i.id
            order by i.tahun desc, i.kode, i.versi desc
            """)
        .query((rs, _) ->
            new RingkasanInstrumen(
                rs.getLong("id"),
                identitas(rs),
                StatusInstrumen.valueOf(rs.getString("status")),
                rs.getInt("jumlah"),
                rs.getBigDecimal("bobot"),
                rs.getString("sidik"),
                rs.getString("diubah_oleh"),
                Waktu.masuk(rs, "diubah_pada")))
        .list();
  }

  Optional<String> sidik(long id) {
    return jdbc.sql("select sidik from instrumen.instrumen where id = :id and sidik is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  /// The version number that a new instrument of this kind and year gets.
  int versiBerikut(String kode, int tahun) {
    return jdbc.sql(
            """
            select coalesce(max(versi), 0) + 1
            from instrumen.instrumen
            where kode = :kode and tahun = :tahun
            """)
        .param("kode", kode)
        .param("tahun", tahun)
        .query(Integer.class)
        .single();
  }

  long insert(Identitas identitas, Jejak jejak) {
    return jdbc.sql(
            """
            insert into instrumen.instrumen (
              kode, nama, tahun, versi, status, dasar, terverifikasi, diubah_oleh, diubah_pada
            ) values (
              :kode, :nama, :tahun, :versi, 'DRAF', :dasar, :terverifikasi, :oleh, :pada
            )
            returning id
            """)
        .param("kode", identitas.kode())
        .param("nama", identitas.nama())
        .param("tahun", identitas.tahun())
        .param("versi", identitas.versi())
        .param("dasar", identitas.dasar())
        .param("terverifikasi", identitas.terverifikasi())
        .param("oleh", jejak.oleh())
        .param("pada", Waktu.keluar(jejak.pada()))
        .query(Long.class)
        .single();
  }

  void update(long id, Identitas identitas, Jejak jejak) {
    jdbc.sql(
            """
            update instrumen.instrumen
            set kode = :kode, nama = :nama, tahun = :tahun, versi = :versi, dasar = :dasar,
                terverifikasi = :terverifikasi, diubah_oleh = :oleh, diubah_pada = :pada,
                versi_kunci = versi_kunci + 1, tanda = gen_random_uuid()
            where id = :id
            """)
        .param("kode", identitas.kode())
        .param("nama", identitas.nama())
        .param("tahun", identitas.tahun())
        .param("versi", identitas.versi())
        .param("dasar", identitas.dasar())
        .param("terverifikasi", identitas.terverifikasi())
        .param("oleh", jejak.oleh())
        .param("pada", Waktu.keluar(jejak.pada()))
        .param("id", id)
        .update();
  }

  void kunci(long id, String sidik, Instant pada) {
    jdbc.sql(
            """
            update instrumen.instrumen
            set status = 'TERKUNCI', sidik = :sidik, dikunci_pada = :pada,
                versi_kunci = versi_kunci + 1, tanda = gen_random_uuid()
            where id = :id
            """)
        .param("sidik", sidik)
        .param("pada", Waktu.keluar(pada))
        .param("id", id)
        .update();
  }

  void delete(long id) {
    jdbc.sql("delete from instrumen.instrumen where id = :id").param("id", id).update();
  }

  private static Identitas identitas(ResultSet rs) throws SQLException {
    return new Identitas(
        rs.getString("kode"),
        rs.getString("nama"),
        rs.getInt("tahun"),
        rs.getInt("versi"),
        rs.getString("dasar"),
        rs.getBoolean("terverifikasi"));
  }
}
