package id.bangga.organisasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the units.
@Repository
class UnitRepository {
  private static final int BATCH = 500;
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  UnitRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  /// Differs after every change of the units.
  UUID penanda() {
    return jdbc.sql("select tanda from organisasi.penanda").query(UUID.class).single();
  }

  /// Lets one change at a time be judged against the whole; held until commit.
  void lock() {
    jdbc.sql("select tanda from organisasi.penanda for update").query(UUID.class).single();
  }

  Susunan susunan() {
    Map<Long, List<Baris>> menurutUnit = new LinkedHashMap<>();
    jdbc.sql(
            """
            select u.id, u.kode, u.versi, v.sejak, v.sampai, v.nama, v.singkatan, v.jenis,
                   v.klaster, v.jenis_layanan, v.induk_id, v.kepala, v.kepala_akun_id,
                   v.jumlah_asn, v.terverifikasi, v.sumber
            from organisasi.unit u
            join organisasi.unit_versi v on v.unit_id = u.id
            order by u.kode, v.sejak
            """)
        .query((rs, _) -> baris(rs))
        .list()
        .forEach(b -> menurutUnit.computeIfAbsent(b.id(), _ -> new ArrayList<>()).add(b));
    return Susunan.dari(menurutUnit.values().stream().map(Baris::riwayat).toList());
  }

  /// Codes of units without any span.
  List<String> tanpaMasa() {
    return jdbc.sql(
            """
            select kode
            from organisasi.unit u
            where not exists (select 1 from organisasi.unit_versi v where v.unit_id = u.id)
            order by kode
            """)
        .query((rs, _) -> rs.getString("kode"))
        .list();
  }

  List<AsalUnit> asal() {
    return jdbc.sql(
            """
            select dari_unit_id, ke_unit_id, jenis, tanggal, dasar
            from organisasi.unit_asal
            order by tanggal, id
            """)
        .query((rs, _) ->
            new AsalUnit(
                rs.getLong("dari_unit_id"),
                rs.getLong("ke_unit_id"),
                JenisAsal.valueOf(rs.getString("jenis")),
                rs.getObject("tanggal", LocalDate.class),
                rs.getString("dasar")))
        .list();
  }

  Map<JenisUnit, Klaster> klasterBaku() {
    Map<JenisUnit, Klaster> hasil = new EnumMap<>(JenisUnit.class);
    jdbc.sql("select jenis, klaster from organisasi.klaster_baku")
        .query(rs -> {
          hasil.put(
              JenisUnit.valueOf(rs.getString("jenis")), Klaster.valueOf(rs.getString("klaster")));
        });
    return hasil;
  }

  void updateKlasterBaku(JenisUnit jenis, Klaster klaster) {
    jdbc.sql(
            """
            insert into organisasi.klaster_baku (jenis, klaster) values (:jenis, :klaster)
            on conflict (jenis) do update set klaster = excluded.klaster
            """)
        .param("jenis", jenis.name())
        .param("klaster", klaster.name())
        .update();
  }

  /// Numbers for new units.
  List<Long> idBaru(int jumlah) {
    return jdbc.sql(
            """
            select nextval(pg_get_serial_sequence('organisasi.unit', 'id'))
            from generate_series(1, :jumlah)
            """)
        .param("jumlah", jumlah)
        .query((rs, _) -> rs.getLong(1))
        .list();
  }

  void insertUnit(Collection<RiwayatUnit> unit) {
    templat.batchUpdate(
        "insert into organisasi.unit (id, kode) values (?, ?)",
        unit,
        BATCH,
        (ps, r) -> {
          ps.setLong(1, r.id());
          ps.setString(2, r.kode());
        });
  }

  void updateVersi(Collection<RiwayatUnit> unit) {
    templat.batchUpdate(
        "update organisasi.unit set versi = versi + 1 where id = ?",
        unit,
        BATCH,
        (ps, r) -> ps.setLong(1, r.id()));
  }

  /// A span of one unit, to be written or taken away.
  record MasaUnit(long unitId, Masa masa) {}

  void deleteMasa(Collection<MasaUnit> masa) {
    templat.batchUpdate(
        "delete from organisasi.unit_versi where unit_id = ? and sejak = ?",
        masa,
        BATCH,
        (ps, m) -> {
          ps.setLong(1, m.unitId());
          ps.setObject(2, m.masa().sejak());
        });
  }

  void saveMasa(Collection<MasaUnit> masa) {
    templat.batchUpdate(
        """
        insert into organisasi.unit_versi (
          unit_id, sejak, sampai, nama, singkatan, jenis, klaster, jenis_layanan, induk_id,
          kepala, kepala_akun_id, jumlah_asn, terverifikasi, sumber
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (unit_id, sejak) do update set
          sampai = excluded.sampai, nama = excluded.nama, singkatan = excluded.singkatan,
          jenis = excluded.jenis, klaster = excluded.klaster,
          jenis_layanan = excluded.jenis_layanan, induk_id = excluded.induk_id,
          kepala = excluded.kepala, kepala_akun_id = excluded.kepala_akun_id,
          jumlah_asn = excluded.jumlah_asn, terverifikasi = excluded.terverifikasi,
          sumber = excluded.sumber
        """,
        masa,
        BATCH,
        (ps, m) -> {
          DataUnit d = m.masa().data();
          LocalDate sampai = m.masa().sampai();
          ps.setLong(1, m.unitId());
          ps.setObject(2, m.masa().sejak());
          ps.setObject(3, sampai, Types.DATE);
          ps.setString(4, d.nama());
          ps.setString(5, d.singkatan());
          ps.setString(6, d.jenis().name());
          ps.setString(7, d.klaster().name());
          ps.setString(8, d.jenisLayanan().name());
          ps.setObject(9, d.indukId(), Types.BIGINT);
          ps.setString(10, d.kepala());
          ps.setObject(11, d.kepalaAkunId(), Types.BIGINT);
          ps.setInt(12, d.jumlahAsn());
          ps.setBoolean(13, d.terverifikasi());
          ps.setString(14, d.sumber());
        });
  }

  void insertAsal(Collection<AsalUnit> asal) {
    templat.batchUpdate(
        """
        insert into organisasi.unit_asal (dari_unit_id, ke_unit_id, jenis, tanggal, dasar)
        values (?, ?, ?, ?, ?)
        """,
        asal,
        BATCH,
        (ps, a) -> {
          ps.setLong(1, a.dariId());
          ps.setLong(2, a.keId());
          ps.setString(3, a.jenis().name());
          ps.setObject(4, a.tanggal());
          ps.setString(5, a.dasar());
        });
  }

  void deleteAsal(Collection<AsalUnit> asal) {
    templat.batchUpdate(
        """
        delete from organisasi.unit_asal
        where dari_unit_id = ? and ke_unit_id = ? and jenis = ? and tanggal = ?
        """,
        asal,
        BATCH,
        (ps, a) -> {
          ps.setLong(1, a.dariId());
          ps.setLong(2, a.keId());
          ps.setString(3, a.jenis().name());
          ps.setObject(4, a.tanggal());
        });
  }

  private record Baris(long id, String kode, long versi, Masa masa) {
    static RiwayatUnit riwayat(List<Baris> baris) {
      Baris satu = baris.getFirst();
      return new RiwayatUnit(
          satu.id(), satu.kode(), satu.versi(), baris.stream().map(Baris::masa).toList());
    }
  }

  private static Baris baris(ResultSet rs) throws SQLException {
    var data =
        new DataUnit(
            rs.getString("nama"),
            rs.getString("singkatan"),
            JenisUnit.valueOf(rs.getString("jenis")),
            Klaster.valueOf(rs.getString("klaster")),
            JenisLayanan.valueOf(rs.getString("jenis_layanan")),
            rs.getObject("induk_id", Long.class),
            rs.getString("kepala"),
            rs.getObject("kepala_akun_id", Long.class),
            rs.getInt("jumlah_asn"),
            rs.getBoolean("terverifikasi"),
            rs.getString("sumber"));
    @Nullable LocalDate sampai = rs.getObject("sampai", LocalDate.class);
    return new Baris(
        rs.getLong("id"),
        rs.getString("kode"),
        rs.getLong("versi"),
        new Masa(data, rs.getObject("sejak", LocalDate.class), sampai));
  }
}
