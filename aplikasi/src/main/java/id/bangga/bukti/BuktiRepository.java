package id.bangga.bukti;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The evidence in the lockers.
@Repository
class BuktiRepository {
  private static final String PILIH =
      """
      select b.id, b.unit_id, b.sidik, f.ukuran, f.tipe, f.ringkasan, b.nama_berkas, b.judul,
             b.tanggal_dokumen, b.periode_mulai, b.periode_selesai, b.pemilik, b.pengunggah,
             b.diunggah_pada, b.dihapus_pada, b.versi
      """;
  private static final String DARI =
      """
      from bukti.bukti b
      join bukti.berkas f on f.sidik = b.sidik
      """;
  private static final String SARING =
      """
      where b.unit_id = :unit
        and (b.dihapus_pada is not null) = :terhapus
        and (b.judul ilike :pola or b.nama_berkas ilike :pola or b.pemilik ilike :pola)
        and (cast(:tipe as text) is null or f.tipe = :tipe)
        and (cast(:dari as date) is null
             or (coalesce(b.periode_mulai, b.tanggal_dokumen) <= :sampai
                 and coalesce(b.periode_selesai, greatest(b.periode_mulai, b.tanggal_dokumen))
                     >= :dari))
        and (cast(:dipakai as boolean) is null
             or exists (select 1 from bukti.tautan t where t.bukti_id = b.id) = :dipakai)
      """;
  private static final Map<String, String> URUT =
      Map.of(
          "judul", "lower(b.judul)",
          "tanggal", "b.tanggal_dokumen",
          "unggah", "b.diunggah_pada",
          "ukuran", "f.ukuran");

  private final JdbcClient jdbc;

  BuktiRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The new evidence's id; empty when the unit's locker holds the same file already.
  Optional<Long> insert(BuktiBaru baru, Instant saat) {
    DataBukti data = baru.data();
    return jdbc.sql(
            """
            insert into bukti.bukti (
              unit_id, sidik, nama_berkas, judul, tanggal_dokumen, periode_mulai,
              periode_selesai, pemilik, diunggah_oleh, pengunggah, diunggah_pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (unit_id, sidik) where dihapus_pada is null do nothing
            returning id
            """)
        .param(baru.unitId())
        .param(baru.sidik())
        .param(baru.namaBerkas())
        .param(data.judul())
        .param(data.tanggalDokumen())
        .param(data.periodeMulai())
        .param(data.periodeSelesai())
        .param(data.pemilik())
        .param(baru.oleh().akunId())
        .param(baru.oleh().nama())
        .param(Waktu.keluar(saat))
        .query((rs, _) -> rs.getLong("id"))
        .optional();
  }

  Optional<Bukti> find(long id) {
    return jdbc.sql(PILIH + DARI + "where b.id = ?")
        .param(id)
        .query((rs, _) -> bukti(rs))
        .optional();
  }

  /// Titles by number, as the journal writes it.
  Map<String, String> judul(Collection<String> id) {
    if (id.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            "select cast(id as text) as nomor, judul from bukti.bukti where cast(id as text) in"
                + " (:id)")
        .param("id", id)
        .query((rs, _) -> Map.entry(rs.getString("nomor"), rs.getString("judul")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Bukti> findBersidik(long unitId, String sidik) {
    return jdbc.sql(PILIH + DARI + "where b.unit_id = ? and b.sidik = ? and b.dihapus_pada is null")
        .param(unitId)
        .param(sidik)
        .query((rs, _) -> bukti(rs))
        .optional();
  }

  /// The same file in other units' lockers.
  List<Bukti> findKembar(Bukti bukti) {
    return jdbc.sql(
            PILIH
                + DARI
                + "where b.sidik = ? and b.unit_id <> ? and b.dihapus_pada is null order by b.id")
        .param(bukti.sidik())
        .param(bukti.unitId())
        .query((rs, _) -> bukti(rs))
        .list();
  }

  List<Bukti> list(SaringBukti saring) {
    String urut = URUT.getOrDefault(saring.urut(), "b.diunggah_pada");
    String arah = saring.turun() ? " desc" : " asc";
    return saring(
            PILIH
                + DARI
                + SARING
                + "order by "
                + urut
                + arah
                + ", b.id desc limit :batas offset :lewati",
            saring)
        .param("batas", saring.batas())
        .param("lewati", saring.lewati())
        .query((rs, _) -> bukti(rs))
        .list();
  }

  long jumlah(SaringBukti saring) {
    return saring("select count(*) " + DARI + SARING, saring).query(Long.class).single();
  }

  private JdbcClient.StatementSpec saring(String sql, SaringBukti saring) {
    var tipe = saring.tipe();
    var tahun = saring.tahun();
    return jdbc.sql(sql)
        .param("unit", saring.unitId())
        .param("terhapus", saring.terhapus())
        .param("pola", saring.pola())
        .param("tipe", tipe == null ? null : tipe.name())
        .param("dari", tahun == null ? null : LocalDate.of(tahun, 1, 1))
        .param("sampai", tahun == null ? null : LocalDate.of(tahun, 12, 31))
        .param("dipakai", saring.dipakai());
  }

  /// Changes what is said about it; false when somebody else changed it meanwhile.
  boolean update(long id, DataBukti data, int versi) {
    return jdbc.sql(
                """
                update bukti.bukti
                set judul = ?, tanggal_dokumen = ?, periode_mulai = ?, periode_selesai = ?,
                    pemilik = ?, versi = versi + 1
                where id = ? and versi = ?
                """)
            .param(data.judul())
            .param(data.tanggalDokumen())
            .param(data.periodeMulai())
            .param(data.periodeSelesai())
            .param(data.pemilik())
            .param(id)
            .param(versi)
            .update()
        == 1;
  }

  void updateDihapus(long id, @Nullable Instant saat) {
    jdbc.sql("update bukti.bukti set dihapus_pada = ?, versi = versi + 1 where id = ?")
        .param(Waktu.mungkin(saat))
        .param(id)
        .update();
  }

  /// Holds the row until commit, so that two links cannot both be the last allowed one.
  void lock(long id) {
    jdbc.sql("select 1 from bukti.bukti where id = ? for update").param(id).query().listOfRows();
  }

  /// A link with the evidence at its end.
  record Tertaut(long indikatorId, Bukti bukti) {}

  /// Of one unit, or of all when none is named.
  List<Tertaut> tertaut(int tahun, @Nullable Long unitId) {
    return jdbc.sql(
            PILIH
                + ", t.indikator_id "
                + DARI
                + """
                join bukti.tautan t on t.bukti_id = b.id
                where t.konteks = 'PENILAIAN' and t.tahun = :tahun
                """
                + (unitId == null ? "" : "and b.unit_id = :unit\n")
                + "order by t.indikator_id, t.ditautkan_pada, b.id")
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) -> new Tertaut(rs.getLong("indikator_id"), bukti(rs)))
        .list();
  }

  /// Evidence and bytes of every unit that has any.
  List<IsiUnit> isiUnit() {
    return jdbc.sql(
            """
            select b.unit_id, count(*) as jumlah, sum(f.ukuran) as ukuran,
                   count(*) filter (
                     where not exists (select 1 from bukti.tautan t where t.bukti_id = b.id)
                   ) as belum_dipakai,
                   max(b.diunggah_pada) as terakhir
            from bukti.bukti b
            join bukti.berkas f on f.sidik = b.sidik
            where b.dihapus_pada is null
            group by b.unit_id
            """)
        .query((rs, _) ->
            new IsiUnit(
                rs.getLong("unit_id"),
                rs.getInt("jumlah"),
                rs.getLong("ukuran"),
                rs.getInt("belum_dipakai"),
                Waktu.masuk(rs, "terakhir")))
        .list();
  }

  private static Bukti bukti(ResultSet rs) throws SQLException {
    return new Bukti(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        rs.getString("sidik"),
        rs.getLong("ukuran"),
        TipeBerkas.valueOf(rs.getString("tipe")),
        rs.getString("ringkasan"),
        rs.getString("nama_berkas"),
        rs.getString("judul"),
        rs.getObject("tanggal_dokumen", LocalDate.class),
        rs.getObject("periode_mulai", LocalDate.class),
        rs.getObject("periode_selesai", LocalDate.class),
        rs.getString("pemilik"),
        rs.getString("pengunggah"),
        Waktu.masuk(rs, "diunggah_pada"),
        Waktu.mungkin(rs, "dihapus_pada"),
        rs.getInt("versi"));
  }
}
