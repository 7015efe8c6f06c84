package id.bangga.kepuasan;

import id.bangga.basisdata.Waktu;
import id.bangga.berkas.JsonKanonik;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.MetodeBobot;
import id.bangga.skm.Mutu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of frozen results.
@Repository
class HasilTetapRepository {
  private static final String PILIH =
      """
      select h.id, h.unit_id, h.jenis, h.tahun, h.ke, h.versi, h.metode, h.responden, h.ikm,
             h.mutu, h.sidik, h.alasan, h.ditetapkan_oleh, h.ditetapkan_pada, p.diumumkan_pada,
             h.dasar is not null as jumlah_terpisah
      from kepuasan.hasil h
      left join kepuasan.pengumuman p on p.hasil_id = h.id
      """;

  private final JdbcClient jdbc;

  HasilTetapRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Results of one unit are frozen one after the other.
  void kunci(long unitId) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('kepuasan.hasil'), cast(? as integer))")
        .param(Math.toIntExact(unitId))
        .query((_, _) -> 1)
        .list();
  }

  Optional<HasilTetap> findTerakhir(long unitId, Periode periode) {
    return jdbc.sql(
            PILIH
                + """
                where h.unit_id = ? and h.jenis = ? and h.tahun = ? and h.ke = ?
                order by h.versi desc
                limit 1
                """)
        .params(unitId, periode.jenis().name(), periode.tahun(), periode.ke())
        .query((rs, _) -> hasil(rs))
        .optional();
  }

  Optional<HasilTetap> find(long id) {
    return jdbc.sql(PILIH + "where h.id = ?").param(id).query((rs, _) -> hasil(rs)).optional();
  }

  Optional<HasilTetap> findSidik(String sidik) {
    return jdbc.sql(PILIH + "where h.sidik = ?")
        .param(sidik)
        .query((rs, _) -> hasil(rs))
        .optional();
  }

  /// Every version of every result of a unit, newest period and version first.
  List<HasilTetap> list(long unitId) {
    return jdbc.sql(PILIH + "where h.unit_id = ? order by h.tahun desc, h.ke desc, h.versi desc")
        .param(unitId)
        .query((rs, _) -> hasil(rs))
        .list();
  }

  /// The newest version of each result of a year; only published ones when asked so.
  List<HasilTetap> listTahun(int tahun, boolean diumumkan) {
    return jdbc.sql(
            """
            select distinct on (h.unit_id, h.jenis, h.ke)
                   h.id, h.unit_id, h.jenis, h.tahun, h.ke, h.versi, h.metode, h.responden, h.ikm,
                   h.mutu, h.sidik, h.alasan, h.ditetapkan_oleh, h.ditetapkan_pada, p.diumumkan_pada,
                   h.dasar is not null as jumlah_terpisah
            from kepuasan.hasil h
            left join kepuasan.pengumuman p on p.hasil_id = h.id
            where h.tahun = ? and (p.diumumkan_pada is not null or not ?)
            order by h.unit_id, h.jenis, h.ke, h.versi desc
            """)
        .params(tahun, diumumkan)
        .query((rs, _) -> hasil(rs))
        .list();
  }

  /// The newest version of each result of a unit in a year, published or not.
  List<HasilTetap> listUnit(long unitId, int tahun) {
    return jdbc.sql(
            """
            select distinct on (h.jenis, h.ke)
                   h.id, h.unit_id, h.jenis, h.tahun, h.ke, h.versi, h.metode, h.responden, h.ikm,
                   h.mutu, h.sidik, h.alasan, h.ditetapkan_oleh, h.ditetapkan_pada, p.diumumkan_pada,
                   h.dasar is not null as jumlah_terpisah
            from kepuasan.hasil h
            left join kepuasan.pengumuman p on p.hasil_id = h.id
            where h.unit_id = ? and h.tahun = ?
            order by h.jenis, h.ke, h.versi desc
            """)
        .params(unitId, tahun)
        .query((rs, _) -> hasil(rs))
        .list();
  }

  List<Integer> listTahunTerbit() {
    return jdbc.sql(
            """
            select distinct h.tahun
            from kepuasan.hasil h
            join kepuasan.pengumuman p on p.hasil_id = h.id
            order by h.tahun desc
            """)
        .query((rs, _) -> rs.getInt(1))
        .list();
  }

  List<Long> listId() {
    return jdbc.sql("select id from kepuasan.hasil order by id")
        .query((rs, _) -> rs.getLong(1))
        .list();
  }

  /// What a result rests on.
  byte[] dasar(long id) {
    return jdbc.sql("select coalesce(dasar, berkas) from kepuasan.hasil where id = ?")
        .param(id)
        .query((rs, _) -> rs.getBytes(1))
        .single();
  }

  /// What may be read of it.
  byte[] berkas(long id) {
    return jdbc.sql("select berkas from kepuasan.hasil where id = ?")
        .param(id)
        .query((rs, _) -> rs.getBytes(1))
        .single();
  }

  /// How many versions were published or frozen so far, and the newest file: dates what is kept in
  /// memory, because neither ever goes away.
  Penanda penanda() {
    return jdbc.sql(
            """
            select (select count(*) from kepuasan.hasil), (select count(*) from kepuasan.pengumuman),
                   coalesce((select sidik from kepuasan.hasil order by id desc limit 1), '')
            """)
        .query((rs, _) -> new Penanda(rs.getLong(1), rs.getLong(2), rs.getString(3)))
        .single();
  }

  record Penanda(long hasil, long pengumuman, String sidik) {}

  long insert(IsiBerkas isi, HasilSkm hasil, Beku beku) {
    return jdbc.sql(
            """
            insert into kepuasan.hasil (
              unit_id, jenis, tahun, ke, versi, metode, responden, ikm, mutu, sidik, berkas, dasar,
              alasan, ditetapkan_oleh, ditetapkan_pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning id
            """)
        .params(
            isi.unitId(),
            isi.periode().jenis().name(),
            isi.periode().tahun(),
            isi.periode().ke(),
            isi.versi(),
            hasil.bobot().name(),
            hasil.responden(),
            Objects.requireNonNull(hasil.ikm()),
            Objects.requireNonNull(hasil.mutu()).name(),
            beku.sidik(),
            beku.berkas(),
            beku.dasar(),
            isi.alasan(),
            beku.oleh(),
            Waktu.keluar(beku.pada()))
        .query((rs, _) -> rs.getLong(1))
        .single();
  }

  /// A result about to be stored.
  ///
  /// @param sidik hash of `berkas`, the file that may be read
  record Beku(byte[] dasar, byte[] berkas, String sidik, String oleh, Instant pada) {
    static Beku dari(IsiBerkas isi, String oleh, Instant pada) {
      byte[] berkas = BerkasTerbit.tulis(isi);
      return new Beku(BerkasHasil.tulis(isi), berkas, JsonKanonik.sidik(berkas), oleh, pada);
    }
  }

  void insertPengumuman(long hasilId, String oleh, Instant pada) {
    jdbc.sql(
            """
            insert into kepuasan.pengumuman (hasil_id, diumumkan_oleh, diumumkan_pada)
            values (?, ?, ?)
            """)
        .params(hasilId, oleh, Waktu.keluar(pada))
        .update();
  }

  private static HasilTetap hasil(ResultSet rs) throws SQLException {
    OffsetDateTime diumumkan = rs.getObject("diumumkan_pada", OffsetDateTime.class);
    return new HasilTetap(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        new Periode(
            JenisPeriode.valueOf(rs.getString("jenis")), rs.getInt("tahun"), rs.getInt("ke")),
        rs.getInt("versi"),
        MetodeBobot.valueOf(rs.getString("metode")),
        rs.getLong("responden"),
        rs.getBigDecimal("ikm"),
        Mutu.valueOf(rs.getString("mutu")),
        rs.getString("sidik"),
        rs.getString("alasan"),
        rs.getString("ditetapkan_oleh"),
        rs.getObject("ditetapkan_pada", OffsetDateTime.class).toInstant(),
        diumumkan == null ? null : diumumkan.toInstant(),
        rs.getBoolean("jumlah_terpisah"));
  }
}
