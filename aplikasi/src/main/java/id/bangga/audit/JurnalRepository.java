package id.bangga.audit;

import id.bangga.basisdata.Waktu;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of the journal.
@Repository
class JurnalRepository {
  private static final String KOLOM =
      """
      nomor, waktu, akun_id, pelaku, atas_nama, lewat, tindakan, objek_jenis, objek_id, unit_id,
      tahun, alasan, sebelum, sesudah\
      """;

  /// Of a row all but its number, with its hash.
  private static final String ISI = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

  private static final String TAMBAH =
      "insert into audit.jurnal (" + KOLOM + ", sidik) values (?, " + ISI + ")";

  private static final String SAMBUNG =
      """
      with kepala as (
        update audit.kepala set nomor = ?, sidik = ? where nomor = ? and sidik = ? returning nomor
      )
      insert into audit.jurnal (%s, sidik) select nomor, %s from kepala
      """
          .formatted(KOLOM, ISI);

  private static final String KATA =
      """
      concat_ws(' ', tindakan, pelaku, atas_nama, objek_jenis, objek_id, alasan, sebelum, sesudah)
        ilike ?\
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  JurnalRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  Jurnal.Kepala lockKepala() {
    return jdbc.sql("select nomor, sidik from audit.kepala for update")
        .query((rs, _) -> new Jurnal.Kepala(rs.getLong("nomor"), rs.getBytes("sidik")))
        .single();
  }

  Jurnal.Kepala kepala() {
    return jdbc.sql("select nomor, sidik from audit.kepala")
        .query((rs, _) -> new Jurnal.Kepala(rs.getLong("nomor"), rs.getBytes("sidik")))
        .single();
  }

  /// Stands on the partial index of the same condition; empty while nothing has happened.
  Optional<Kedudukan> kedudukanTenang() {
    return jdbc.sql(
            """
            select nomor, encode(sidik, 'hex') as sidik
            from audit.jurnal
            where objek_jenis not in ('jawaban survei', 'lembar juri')
            order by nomor desc
            limit 1
            """)
        .query((rs, _) -> new Kedudukan(rs.getLong("nomor"), rs.getString("sidik")))
        .optional();
  }

  void updateKepala(Jurnal.Kepala kepala) {
    jdbc.sql("update audit.kepala set nomor = ?, sidik = ?")
        .param(kepala.nomor())
        .param(kepala.sidik())
        .update();
  }

  /// Appends a row and moves the head from where it is thought to be. A head that stands elsewhere
  /// stays, and nothing is written.
  ///
  /// @return whether the head stood there
  boolean insert(Jurnal.Kepala dari, Jurnal.Terikat satu) {
    return templat.update(
            SAMBUNG,
            ps -> {
              ps.setLong(1, satu.baris().nomor());
              ps.setBytes(2, satu.sidik());
              ps.setLong(3, dari.nomor());
              ps.setBytes(4, dari.sidik());
              isi(ps, 5, satu);
            })
        == 1;
  }

  void insert(List<Jurnal.Terikat> daftar) {
    templat.batchUpdate(
        TAMBAH,
        daftar,
        500,
        (ps, terikat) -> {
          ps.setLong(1, terikat.baris().nomor());
          isi(ps, 2, terikat);
        });
  }

  /// All after the number.
  private static void isi(PreparedStatement ps, int dari, Jurnal.Terikat terikat)
      throws SQLException {
    int i = dari;
    ps.setObject(i++, Waktu.keluar(terikat.baris().waktu()));
    for (Object bagian : terikat.baris().bagian()) {
      ps.setObject(i++, bagian);
    }
    ps.setBytes(i, terikat.sidik());
  }

  /// Walks the whole journal in order, a few thousand rows at a time.
  void telusuri(Consumer<Jurnal.Terikat> penerima) {
    templat.query(
        con -> {
          var ps =
              con.prepareStatement("select " + KOLOM + ", sidik from audit.jurnal order by nomor");
          ps.setFetchSize(5_000);
          return ps;
        },
        rs -> {
          penerima.accept(new Jurnal.Terikat(baris(rs), rs.getBytes("sidik")));
        });
  }

  /// Rows that match, newest first. Only the conditions in use stand in the statement, so that each
  /// combination can use its index.
  List<Baris> cari(SaringJurnal saring) {
    var syarat = syarat(saring);
    String dimana = syarat.isEmpty() ? "" : " where " + String.join(" and ", syarat.keySet());
    return jdbc.sql(
            "select " + KOLOM + " from audit.jurnal" + dimana + " order by nomor desc limit ?")
        .params(new ArrayList<>(syarat.values()))
        .param(saring.batas())
        .query((rs, _) -> baris(rs))
        .list();
  }

  private static Map<String, Object> syarat(SaringJurnal saring) {
    Map<String, @Nullable Object> semua = new LinkedHashMap<>();
    semua.put(KATA, saring.pola());
    semua.put("unit_id = ?", saring.unitId());
    semua.put("akun_id = ?", saring.akunId());
    semua.put("objek_jenis = ?", saring.jenis());
    semua.put("objek_id = ?", saring.objekId());
    semua.put("waktu >= ?", Waktu.mungkin(saring.dari()));
    semua.put("waktu < ?", Waktu.mungkin(saring.sampai()));
    semua.put("nomor < ?", saring.sebelumNomor());
    Map<String, Object> dipakai = new LinkedHashMap<>();
    semua.forEach((bunyi, nilai) -> {
      if (nilai != null) {
        dipakai.put(bunyi, nilai);
      }
    });
    return dipakai;
  }

  /// One row with its hash.
  Optional<Jurnal.Terikat> find(long nomor) {
    return jdbc.sql("select " + KOLOM + ", sidik from audit.jurnal where nomor = ?")
        .param(nomor)
        .query((rs, _) -> new Jurnal.Terikat(baris(rs), rs.getBytes("sidik")))
        .optional();
  }

  /// From one kind to the next along the index: a few steps, however long the journal is.
  List<String> jenis() {
    return jdbc.sql(
            """
            with recursive jenis (nama) as (
              (select objek_jenis from audit.jurnal order by objek_jenis limit 1)
              union all
              select (
                select objek_jenis from audit.jurnal where objek_jenis > nama
                order by objek_jenis limit 1)
              from jenis
              where nama is not null
            )
            select nama from jenis where nama is not null order by nama
            """)
        .query((rs, _) -> rs.getString(1))
        .list();
  }

  private static Baris baris(ResultSet rs) throws SQLException {
    return new Baris(
        rs.getLong("nomor"),
        Waktu.masuk(rs, "waktu"),
        rs.getLong("akun_id"),
        rs.getString("pelaku"),
        rs.getString("atas_nama"),
        rs.getString("lewat"),
        rs.getString("tindakan"),
        rs.getString("objek_jenis"),
        rs.getString("objek_id"),
        rs.getObject("unit_id", Long.class),
        rs.getObject("tahun", Integer.class),
        rs.getString("alasan"),
        rs.getString("sebelum"),
        rs.getString("sesudah"));
  }
}
