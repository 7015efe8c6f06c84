package id.bangga.siklus;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.organisasi.Klaster;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the cycle.
@Repository
class SiklusRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  SiklusRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
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

  private Siklus siklus(Kepala kepala) {
    int tahun = kepala.tahun();
    return new Siklus(
        tahun,
        kepala.nama(),
        kepala.instrumenId(),
        kepala.status(),
        listFase(tahun),
        ParameterSiklus.dari(listParameter(tahun), finalis(tahun)),
        listKriteria(tahun),
        kepala.versi());
  }

  private List<RentangFase> listFase(int tahun) {
    var daftar =
        jdbc.sql("select fase, mulai, selesai from siklus.fase where tahun = ?")
            .param(tahun)
            .query((rs, _) ->
                new RentangFase(
                    Fase.valueOf(rs.getString("fase")), saat(rs, "mulai"), saat(rs, "selesai")))
            .list();
    return daftar.stream().sorted(Comparator.comparing(RentangFase::fase)).toList();
  }

  private List<Parameter> listParameter(int tahun) {
    return jdbc.sql(
            "select nama, nilai, sumber, terverifikasi from siklus.parameter where tahun = ?")
        .param(tahun)
        .query((rs, _) ->
            new Parameter(
                NamaParameter.valueOf(rs.getString("nama")),
                rs.getBigDecimal("nilai"),
                rs.getString("sumber"),
                rs.getBoolean("terverifikasi")))
        .list();
  }

  private Map<Klaster, Integer> finalis(int tahun) {
    Map<Klaster, Integer> hasil = new EnumMap<>(Klaster.class);
    jdbc.sql("select klaster, jumlah from siklus.finalis_klaster where tahun = ?")
        .param(tahun)
        .query(rs -> {
          hasil.put(Klaster.valueOf(rs.getString("klaster")), rs.getInt("jumlah"));
        });
    return hasil;
  }

  private List<KriteriaJuri> listKriteria(int tahun) {
    return jdbc.sql(
            "select kode, nama, uraian, bobot from siklus.kriteria_juri where tahun = ? order by"
                + " urutan")
        .param(tahun)
        .query((rs, _) ->
            new KriteriaJuri(
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("uraian"),
                rs.getBigDecimal("bobot")))
        .list();
  }

  List<Peserta> listPeserta(int tahun) {
    return jdbc.sql(
            """
            select unit_id, kode, nama, klaster
            from siklus.peserta
            where tahun = ? and keluar_pada is null
            order by kode
            """)
        .param(tahun)
        .query((rs, _) -> peserta(rs))
        .list();
  }

  List<PesertaKeluar> listKeluar(int tahun) {
    return jdbc.sql(
            """
            select unit_id, kode, nama, klaster, keluar_pada, alasan_keluar
            from siklus.peserta
            where tahun = ? and keluar_pada is not null
            order by keluar_pada desc, kode
            """)
        .param(tahun)
        .query((rs, _) ->
            new PesertaKeluar(peserta(rs), saat(rs, "keluar_pada"), rs.getString("alasan_keluar")))
        .list();
  }

  private static Peserta peserta(ResultSet rs) throws SQLException {
    return new Peserta(
        rs.getLong("unit_id"),
        rs.getString("kode"),
        rs.getString("nama"),
        Klaster.valueOf(rs.getString("klaster")));
  }

  List<Perpanjangan> listPerpanjangan(int tahun) {
    return jdbc.sql(
            """
            select fase, mulai_lama, mulai_baru, selesai_lama, selesai_baru, alasan, oleh, pada
            from siklus.perpanjangan
            where tahun = ?
            order by pada desc, id
            """)
        .param(tahun)
        .query((rs, _) -> perpanjangan(rs))
        .list();
  }

  private static Perpanjangan perpanjangan(ResultSet rs) throws SQLException {
    Fase fase = Fase.valueOf(rs.getString("fase"));
    return new Perpanjangan(
        new RentangFase(fase, saat(rs, "mulai_lama"), saat(rs, "selesai_lama")),
        new RentangFase(fase, saat(rs, "mulai_baru"), saat(rs, "selesai_baru")),
        rs.getString("alasan"),
        rs.getString("oleh"),
        saat(rs, "pada"));
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
        .param(waktu(pada))
        .param(tahun)
        .update();
  }

  void replaceFase(int tahun, List<RentangFase> daftar) {
    jdbc.sql("delete from siklus.fase where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        "insert into siklus.fase (tahun, fase, mulai, selesai) values (?, ?, ?, ?)",
        daftar,
        20,
        (ps, fase) -> {
          ps.setInt(1, tahun);
          ps.setString(2, fase.fase().name());
          ps.setObject(3, waktu(fase.mulai()));
          ps.setObject(4, waktu(fase.selesai()));
        });
  }

  void replaceParameter(int tahun, ParameterSiklus parameter) {
    jdbc.sql("delete from siklus.parameter where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        """
        insert into siklus.parameter (tahun, nama, nilai, sumber, terverifikasi)
        values (?, ?, ?, ?, ?)
        """,
        parameter.daftar(),
        20,
        (ps, satu) -> {
          ps.setInt(1, tahun);
          ps.setString(2, satu.nama().name());
          ps.setBigDecimal(3, satu.nilai());
          ps.setString(4, satu.sumber());
          ps.setBoolean(5, satu.terverifikasi());
        });
    jdbc.sql("delete from siklus.finalis_klaster where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        "insert into siklus.finalis_klaster (tahun, klaster, jumlah) values (?, ?, ?)",
        parameter.finalis().entrySet(),
        20,
        (ps, satu) -> {
          ps.setInt(1, tahun);
          ps.setString(2, satu.getKey().name());
          ps.setInt(3, satu.getValue());
        });
  }

  void replaceKriteria(int tahun, List<KriteriaJuri> daftar) {
    jdbc.sql("delete from siklus.kriteria_juri where tahun = ?").param(tahun).update();
    for (int i = 0; i < daftar.size(); i++) {
      KriteriaJuri satu = daftar.get(i);
      jdbc.sql(
              """
              insert into siklus.kriteria_juri (tahun, kode, nama, uraian, bobot, urutan)
              values (?, ?, ?, ?, ?, ?)
              """)
          .param(tahun)
          .param(satu.kode())
          .param(satu.nama())
          .param(satu.uraian())
          .param(satu.bobot())
          .param(i + 1)
          .update();
    }
  }

  void replacePeserta(int tahun, List<Peserta> daftar) {
    jdbc.sql("delete from siklus.peserta where tahun = ?").param(tahun).update();
    templat.batchUpdate(
        "insert into siklus.peserta (tahun, unit_id, kode, nama, klaster) values (?, ?, ?, ?, ?)",
        daftar,
        200,
        (ps, peserta) -> {
          ps.setInt(1, tahun);
          ps.setLong(2, peserta.unitId());
          ps.setString(3, peserta.kode());
          ps.setString(4, peserta.nama());
          ps.setString(5, peserta.klaster().name());
        });
  }

  /// Takes part from now on, also when it had left.
  void savePeserta(int tahun, Peserta peserta) {
    jdbc.sql(
            """
            insert into siklus.peserta (tahun, unit_id, kode, nama, klaster) values (?, ?, ?, ?, ?)
            on conflict (tahun, unit_id) do update
            set kode = excluded.kode, nama = excluded.nama, klaster = excluded.klaster,
                keluar_pada = null, alasan_keluar = null
            """)
        .param(tahun)
        .param(peserta.unitId())
        .param(peserta.kode())
        .param(peserta.nama())
        .param(peserta.klaster().name())
        .update();
  }

  void keluarkanPeserta(int tahun, long unitId, String alasan, Instant pada) {
    jdbc.sql(
            """
            update siklus.peserta set keluar_pada = ?, alasan_keluar = ?
            where tahun = ? and unit_id = ?
            """)
        .param(waktu(pada))
        .param(alasan)
        .param(tahun)
        .param(unitId)
        .update();
  }

  /// Changes the time of phases and keeps what it was before.
  void perpanjang(int tahun, List<Perpanjangan> daftar) {
    for (Perpanjangan satu : daftar) {
      jdbc.sql("update siklus.fase set mulai = ?, selesai = ? where tahun = ? and fase = ?")
          .param(waktu(satu.baru().mulai()))
          .param(waktu(satu.baru().selesai()))
          .param(tahun)
          .param(satu.fase().name())
          .update();
      insert(tahun, satu);
    }
  }

  private void insert(int tahun, Perpanjangan satu) {
    jdbc.sql(
            """
            insert into siklus.perpanjangan (
              tahun, fase, mulai_lama, mulai_baru, selesai_lama, selesai_baru, alasan, oleh, pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(tahun)
        .param(satu.fase().name())
        .param(waktu(satu.lama().mulai()))
        .param(waktu(satu.baru().mulai()))
        .param(waktu(satu.lama().selesai()))
        .param(waktu(satu.baru().selesai()))
        .param(satu.alasan())
        .param(satu.oleh())
        .param(waktu(satu.pada()))
        .update();
  }

  private static Instant saat(ResultSet rs, String kolom) throws SQLException {
    return rs.getObject(kolom, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime waktu(Instant saat) {
    return OffsetDateTime.ofInstant(saat, ZoneOffset.UTC);
  }
}
