package id.bangga.layanan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Services and service points.
@Repository
class LayananRepository {
  /// A point with its services.
  private static final String TITIK =
      """
      select t.id, t.unit_id, t.kode, t.nama, t.alamat, t.buka, t.tutup, t.instrumen_id,
             t.wajib_tiket, t.profil, t.aktif, t.versi,
             array(select layanan_id from layanan.titik_layanan where titik_id = t.id
                   order by layanan_id) as layanan
      from layanan.titik t
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate massal;

  LayananRepository(JdbcClient jdbc, JdbcTemplate massal) {
    this.jdbc = jdbc;
    this.massal = massal;
  }

  /// Differs after every change of services, points, populations and questions.
  UUID penanda() {
    return jdbc.sql("select tanda from layanan.penanda").query(UUID.class).single();
  }

  /// The unit that owns each service.
  Map<Long, Long> pemilik() {
    Map<Long, Long> hasil = new HashMap<>();
    jdbc.sql("select id, unit_id from layanan.layanan")
        .query((rs, _) -> hasil.put(rs.getLong("id"), rs.getLong("unit_id")))
        .list();
    return hasil;
  }

  List<LayananUnit> layanan() {
    return jdbc.sql(
            """
            select id, unit_id, kode, nama, gratis, aktif, versi
            from layanan.layanan
            order by unit_id, nama
            """)
        .query((rs, _) -> layanan(rs))
        .list();
  }

  List<LayananUnit> layanan(long unitId) {
    return jdbc.sql(
            """
            select id, unit_id, kode, nama, gratis, aktif, versi
            from layanan.layanan
            where unit_id = ?
            order by nama
            """)
        .param(unitId)
        .query((rs, _) -> layanan(rs))
        .list();
  }

  Optional<LayananUnit> findLayanan(long id) {
    return jdbc.sql(
            """
            select id, unit_id, kode, nama, gratis, aktif, versi
            from layanan.layanan
            where id = ?
            """)
        .param(id)
        .query((rs, _) -> layanan(rs))
        .optional();
  }

  private static LayananUnit layanan(ResultSet rs) throws SQLException {
    return new LayananUnit(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        rs.getString("kode"),
        rs.getString("nama"),
        rs.getBoolean("gratis"),
        rs.getBoolean("aktif"),
        rs.getInt("versi"));
  }

  List<TitikLayanan> titik() {
    return jdbc.sql(
            TITIK
                + """
                order by t.unit_id, t.nama
                """)
        .query((rs, _) -> titik(rs))
        .list();
  }

  List<TitikLayanan> titik(long unitId) {
    return jdbc.sql(
            TITIK
                + """
                where t.unit_id = ?
                order by t.nama
                """)
        .param(unitId)
        .query((rs, _) -> titik(rs))
        .list();
  }

  /// Where the unit's services were answered, and its own points.
  List<TitikLayanan> titikJawaban(long unitId) {
    return jdbc.sql(
            TITIK
                + """
                where t.unit_id = :unit
                   or t.id in (select titik_id from layanan.tempat_jawaban where unit_id = :unit)
                order by t.nama, t.kode
                """)
        .param("unit", unitId)
        .query((rs, _) -> titik(rs))
        .list();
  }

  Optional<TitikLayanan> findTitik(String kode) {
    return jdbc.sql(TITIK + " where t.kode = ?").param(kode).query((rs, _) -> titik(rs)).optional();
  }

  private static TitikLayanan titik(ResultSet rs) throws SQLException {
    return new TitikLayanan(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        rs.getString("kode"),
        rs.getString("nama"),
        rs.getString("alamat"),
        rs.getTime("buka").toLocalTime(),
        rs.getTime("tutup").toLocalTime(),
        rs.getLong("instrumen_id"),
        rs.getBoolean("wajib_tiket"),
        isi(rs.getArray("profil"), String[].class),
        isi(rs.getArray("layanan"), Long[].class),
        rs.getBoolean("aktif"),
        rs.getInt("versi"));
  }

  private static <T> List<T> isi(Array larik, Class<T[]> jenis) throws SQLException {
    return Arrays.asList(jenis.cast(larik.getArray()));
  }

  /// Ids of the services with these codes.
  Map<String, Long> layananBerkode(Collection<String> kode) {
    Map<String, Long> hasil = new HashMap<>();
    jdbc.sql("select id, kode from layanan.layanan where kode = any (:kode)")
        .param("kode", kode.toArray(String[]::new))
        .query((rs, _) -> hasil.put(rs.getString("kode"), rs.getLong("id")))
        .list();
    return hasil;
  }

  /// Ids of the questionnaires by their codes.
  Map<String, Long> instrumen() {
    Map<String, Long> hasil = new HashMap<>();
    jdbc.sql("select id, kode from layanan.instrumen where aktif")
        .query((rs, _) -> hasil.put(rs.getString("kode"), rs.getLong("id")))
        .list();
    return hasil;
  }

  List<Instrumen> daftarInstrumen() {
    return jdbc.sql(
            """
            select id, kode, nama, dasar, rumusan_sendiri
            from layanan.instrumen
            where aktif
            order by kode = 'SKM-9' desc, kode
            """)
        .query((rs, _) ->
            new Instrumen(
                rs.getLong("id"),
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("dasar"),
                rs.getBoolean("rumusan_sendiri")))
        .list();
  }

  void insertLayanan(Collection<LayananBaru> daftar) {
    massal.batchUpdate(
        "insert into layanan.layanan (unit_id, kode, nama, gratis) values (?, ?, ?, ?)",
        daftar,
        500,
        (ps, satu) -> {
          ps.setLong(1, satu.unitId());
          ps.setString(2, satu.kode());
          ps.setString(3, satu.nama());
          ps.setBoolean(4, satu.gratis());
        });
  }

  void insertTitik(Collection<TitikBaru> daftar, Map<String, Long> instrumen) {
    massal.batchUpdate(
        """
        insert into layanan.titik (
          kode, unit_id, nama, alamat, buka, tutup, instrumen_id, wajib_tiket, profil
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        500,
        (ps, satu) -> {
          ps.setString(1, satu.kode());
          ps.setLong(2, satu.unitId());
          ps.setString(3, satu.nama());
          ps.setString(4, satu.alamat());
          ps.setObject(5, satu.buka());
          ps.setObject(6, satu.tutup());
          ps.setObject(7, instrumen.get(satu.instrumen()));
          ps.setBoolean(8, satu.wajibTiket());
          ps.setObject(9, satu.profil().toArray(String[]::new));
        });
  }

  /// Offers services at points, both by their codes.
  void insertTawaran(Collection<TitikBaru> daftar) {
    massal.batchUpdate(
        """
        insert into layanan.titik_layanan (titik_id, layanan_id)
        select t.id, l.id
        from layanan.titik t
        join layanan.layanan l on l.kode = any (?) and l.unit_id = t.unit_id
        where t.kode = ?
        """,
        daftar,
        500,
        (ps, satu) -> {
          ps.setObject(1, satu.layanan().toArray(String[]::new));
          ps.setString(2, satu.kode());
        });
  }

  boolean updateLayanan(LayananUnit satu) {
    return jdbc.sql(
                """
                update layanan.layanan
                set nama = ?, gratis = ?, aktif = ?, versi = versi + 1
                where id = ? and versi = ?
                """)
            .params(satu.nama(), satu.gratis(), satu.aktif(), satu.id(), satu.versi())
            .update()
        == 1;
  }

  boolean updateTitik(TitikBaru satu, Map<String, Long> instrumen, boolean aktif, int versi) {
    return jdbc.sql(
                """
                update layanan.titik
                set nama = ?, alamat = ?, buka = ?, tutup = ?, instrumen_id = ?, wajib_tiket = ?,
                    profil = ?, aktif = ?, versi = versi + 1
                where kode = ? and versi = ?
                """)
            .param(satu.nama())
            .param(satu.alamat())
            .param(satu.buka())
            .param(satu.tutup())
            .param(instrumen.get(satu.instrumen()))
            .param(satu.wajibTiket())
            .param(satu.profil().toArray(String[]::new))
            .param(aktif)
            .param(satu.kode())
            .param(versi)
            .update()
        == 1;
  }

  void deleteTawaran(long titikId) {
    jdbc.sql("delete from layanan.titik_layanan where titik_id = ?").param(titikId).update();
  }
}
