package id.bangga.siklus;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.TidakDitemukan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The cycle itself; its parts are read by the repositories of their own.
@Repository
class SiklusRepository {
  private final JdbcClient jdbc;
  private final JadwalRepository jadwal;
  private final ParameterRepository parameter;

  SiklusRepository(JdbcClient jdbc, JadwalRepository jadwal, ParameterRepository parameter) {
    this.jdbc = jdbc;
    this.jadwal = jadwal;
    this.parameter = parameter;
  }

  List<Integer> listTahun() {
    return jdbc.sql("select tahun from siklus.siklus order by tahun desc")
        .query((rs, _) -> rs.getInt(1))
        .list();
  }

  /// For each year, newest first, what differs after every change of its cycle.
  Map<Integer, UUID> tanda() {
    Map<Integer, UUID> hasil = new LinkedHashMap<>();
    jdbc.sql("select tahun, tanda from siklus.siklus order by tahun desc")
        .query(rs -> {
          hasil.put(rs.getInt("tahun"), rs.getObject("tanda", UUID.class));
        });
    return hasil;
  }

  /// The row is read to its end before the rest is asked for: a question asked while reading would
  /// take a second connection.
  Optional<Siklus> find(int tahun) {
    return jdbc.sql(
            "select tahun, nama, instrumen_id, status, versi from siklus.siklus where tahun = ?")
        .param(tahun)
        .query((rs, _) ->
            new Kepala(
                rs.getInt("tahun"),
                rs.getString("nama"),
                rs.getLong("instrumen_id"),
                StatusSiklus.valueOf(rs.getString("status")),
                rs.getLong("versi")))
        .optional()
        .map(this::siklus);
  }

  private record Kepala(
      int tahun, String nama, long instrumenId, StatusSiklus status, long versi) {}

  /// The cycle, locked until commit, so that its steps happen one after the other.
  private Optional<Siklus> lock(int tahun) {
    jdbc.sql("select tahun from siklus.siklus where tahun = ? for update")
        .param(tahun)
        .query((rs, _) -> rs.getInt(1))
        .optional();
    return find(tahun);
  }

  Siklus wajibLock(int tahun) {
    return lock(tahun).orElseThrow(() -> new TidakDitemukan("Siklus " + tahun));
  }

  /// The marker of a cycle that stays as it is until commit: its own steps wait, those who hold it
  /// too do not.
  Optional<UUID> tahan(int tahun) {
    return jdbc.sql("select tanda from siklus.siklus where tahun = ? for key share")
        .param(tahun)
        .query(UUID.class)
        .optional();
  }

  private Siklus siklus(Kepala kepala) {
    int tahun = kepala.tahun();
    return new Siklus(
        tahun,
        kepala.nama(),
        kepala.instrumenId(),
        kepala.status(),
        jadwal.list(tahun),
        parameter.find(tahun),
        parameter.listKriteria(tahun),
        kepala.versi());
  }

  void insert(int tahun, String nama, long instrumenId) {
    jdbc.sql(
            "insert into siklus.siklus (tahun, nama, instrumen_id, status) values (?, ?, ?,"
                + " 'PERSIAPAN')")
        .param(tahun)
        .param(nama)
        .param(instrumenId)
        .update();
  }

  void updateNama(int tahun, String nama, long instrumenId) {
    jdbc.sql("update siklus.siklus set nama = ?, instrumen_id = ? where tahun = ?")
        .param(nama)
        .param(instrumenId)
        .param(tahun)
        .update();
  }

  void delete(int tahun) {
    jdbc.sql("delete from siklus.siklus where tahun = ?").param(tahun).update();
  }

  /// Marks the cycle as changed.
  void sentuh(int tahun) {
    jdbc.sql(
            "update siklus.siklus set versi = versi + 1, tanda = gen_random_uuid() where tahun = ?")
        .param(tahun)
        .update();
  }

  void updateStatus(int tahun, StatusSiklus status, Instant pada) {
    String kolom =
        switch (status) {
          case PERSIAPAN -> throw new IllegalArgumentException("Siklus tidak kembali ke persiapan");
          case BERJALAN -> "dibuka_pada";
          case DITETAPKAN -> "ditetapkan_pada";
          case DIUMUMKAN -> "diumumkan_pada";
        };
    jdbc.sql("update siklus.siklus set status = ?, %s = ? where tahun = ?".formatted(kolom))
        .param(status.name())
        .param(Waktu.keluar(pada))
        .param(tahun)
        .update();
  }
}
