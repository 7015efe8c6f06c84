package id.bangga.hasil;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of frozen results.
@Repository
class HasilRepository {
  private static final String PILIH =
      """
      select h.id, h.tahun, h.sidik, h.ditetapkan_pada, h.ditetapkan_oleh, p.diumumkan_pada
      from hasil.hasil h
      left join hasil.pengumuman p on p.hasil_id = h.id
      """;

  private final JdbcClient jdbc;

  HasilRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest frozen result of a year.
  Optional<HasilBeku> findTerakhir(int tahun) {
    return jdbc.sql(PILIH + "where h.tahun = ? order by h.id desc limit 1")
        .param(tahun)
        .query((rs, _) -> hasil(rs))
        .optional();
  }

  Optional<HasilBeku> findTerbit(int tahun) {
    return jdbc.sql(PILIH + "where p.tahun = ?")
        .param(tahun)
        .query((rs, _) -> hasil(rs))
        .optional();
  }

  Optional<HasilBeku> findSidik(String sidik) {
    return jdbc.sql(PILIH + "where h.sidik = ?")
        .param(sidik)
        .query((rs, _) -> hasil(rs))
        .optional();
  }

  /// The file itself, some megabytes.
  byte[] findBerkas(long id) {
    return jdbc.sql("select berkas from hasil.hasil where id = ?")
        .param(id)
        .query((rs, _) -> rs.getBytes(1))
        .single();
  }

  /// SHA-256 of the whole file as it is stored now.
  String findSidikBerkas(long id) {
    return jdbc.sql("select encode(sha256(berkas), 'hex') from hasil.hasil where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  List<HasilBeku> list() {
    return jdbc.sql(PILIH + "order by h.tahun desc, h.id desc").query((rs, _) -> hasil(rs)).list();
  }

  List<HasilBeku> listTerbit() {
    return jdbc.sql(PILIH + "where p.tahun is not null order by p.tahun desc")
        .query((rs, _) -> hasil(rs))
        .list();
  }

  void insert(int tahun, String sidik, byte[] berkas, String oleh, Instant pada) {
    jdbc.sql(
            """
            insert into hasil.hasil (tahun, sidik, berkas, ditetapkan_oleh, ditetapkan_pada)
            values (?, ?, ?, ?, ?)
            """)
        .param(tahun)
        .param(sidik)
        .param(berkas)
        .param(oleh)
        .param(Waktu.keluar(pada))
        .update();
  }

  void insertPengumuman(HasilBeku hasil, String oleh, Instant pada) {
    jdbc.sql(
            """
            insert into hasil.pengumuman (tahun, hasil_id, diumumkan_oleh, diumumkan_pada)
            values (?, ?, ?, ?)
            """)
        .param(hasil.tahun())
        .param(hasil.id())
        .param(oleh)
        .param(Waktu.keluar(pada))
        .update();
  }

  List<Praktik> listPraktik(int tahun) {
    return jdbc.sql("select unit_id, judul, uraian from hasil.praktik where tahun = ?")
        .param(tahun)
        .query((rs, _) ->
            new Praktik(rs.getLong("unit_id"), rs.getString("judul"), rs.getString("uraian")))
        .list();
  }

  void simpanPraktik(int tahun, Praktik praktik, String oleh, Instant pada) {
    jdbc.sql(
            """
            insert into hasil.praktik (tahun, unit_id, judul, uraian, diubah_oleh, diubah_pada)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tahun, unit_id) do update
            set judul = excluded.judul, uraian = excluded.uraian,
                diubah_oleh = excluded.diubah_oleh, diubah_pada = excluded.diubah_pada
            """)
        .param(tahun)
        .param(praktik.unitId())
        .param(praktik.judul())
        .param(praktik.uraian())
        .param(oleh)
        .param(Waktu.keluar(pada))
        .update();
  }

  private static HasilBeku hasil(ResultSet rs) throws SQLException {
    return new HasilBeku(
        rs.getLong("id"),
        rs.getInt("tahun"),
        rs.getString("sidik"),
        Waktu.masuk(rs, "ditetapkan_pada"),
        rs.getString("ditetapkan_oleh"),
        Waktu.mungkin(rs, "diumumkan_pada"));
  }
}
