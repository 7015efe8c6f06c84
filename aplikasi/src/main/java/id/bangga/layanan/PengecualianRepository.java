package id.bangga.layanan;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Exclusions and the answers they concern.
@Repository
class PengecualianRepository {
  private final JdbcClient jdbc;

  PengecualianRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An answer as the tally sees it.
  record Terpilih(
      UUID id,
      long titikId,
      long layananId,
      long instrumenId,
      LocalDate bulan,
      String nilai,
      boolean dikecualikan) {
    Rekap.Kunci kunci(boolean keluar) {
      return new Rekap.Kunci(titikId, layananId, instrumenId, bulan, keluar);
    }
  }

  /// Locks the answers of the unit among these, in the order of their ids.
  List<Terpilih> lock(long unitId, Collection<UUID> id) {
    return jdbc.sql(
            """
            select j.id, j.titik_id, j.layanan_id, j.instrumen_id,
                   cast(date_trunc('month', j.tanggal) as date) as bulan, j.nilai, j.dikecualikan
            from layanan.jawaban j
            join layanan.layanan l on l.id = j.layanan_id
            where l.unit_id = :unit and j.id = any (:id)
            order by j.id
            for update of j
            """)
        .param("unit", unitId)
        .param("id", id.toArray(UUID[]::new))
        .query((rs, _) -> terpilih(rs))
        .list();
  }

  /// Locks the answers that an exclusion took out.
  List<Terpilih> lock(long pengecualianId) {
    return jdbc.sql(
            """
            select j.id, j.titik_id, j.layanan_id, j.instrumen_id,
                   cast(date_trunc('month', j.tanggal) as date) as bulan, j.nilai, j.dikecualikan
            from layanan.jawaban j
            where j.pengecualian_id = ?
            order by j.id
            for update
            """)
        .param(pengecualianId)
        .query((rs, _) -> terpilih(rs))
        .list();
  }

  private static Terpilih terpilih(ResultSet rs) throws SQLException {
    return new Terpilih(
        rs.getObject("id", UUID.class),
        rs.getLong("titik_id"),
        rs.getLong("layanan_id"),
        rs.getLong("instrumen_id"),
        rs.getObject("bulan", LocalDate.class),
        rs.getString("nilai"),
        rs.getBoolean("dikecualikan"));
  }

  long insert(long unitId, String alasan, int jumlah, long akunId, String oleh, Instant saat) {
    return jdbc.sql(
            """
            insert into layanan.pengecualian (
              unit_id, alasan, tanda, jumlah, akun_id, oleh, dibuat
            ) values (?, ?, '', ?, ?, ?, ?)
            returning id
            """)
        .params(unitId, alasan, jumlah, akunId, oleh, Waktu.keluar(saat))
        .query(Long.class)
        .single();
  }

  /// Takes answers out (or back in, with null).
  void tandai(Collection<UUID> id, @Nullable Long pengecualianId) {
    jdbc.sql(
            """
            update layanan.jawaban
            set dikecualikan = cast(:keluar as bigint) is not null,
                pengecualian_id = cast(:keluar as bigint)
            where id = any (:id)
            """)
        .param("keluar", pengecualianId)
        .param("id", id.toArray(UUID[]::new))
        .update();
  }

  void batalkan(long id, String pembatal, String alasan, Instant saat) {
    jdbc.sql(
            """
            update layanan.pengecualian
            set dibatalkan = ?, pembatal = ?, alasan_batal = ?
            where id = ? and dibatalkan is null
            """)
        .params(Waktu.keluar(saat), pembatal, alasan, id)
        .update();
  }

  Optional<Pengecualian> find(long id) {
    return jdbc.sql(
            """
            select id, unit_id, alasan, tanda, jumlah, oleh, dibuat, dibatalkan, alasan_batal
            from layanan.pengecualian
            where id = ?
            """)
        .param(id)
        .query((rs, _) -> pengecualian(rs))
        .optional();
  }

  List<Pengecualian> daftar(long unitId) {
    return jdbc.sql(
            """
            select id, unit_id, alasan, tanda, jumlah, oleh, dibuat, dibatalkan, alasan_batal
            from layanan.pengecualian
            where unit_id = ?
            order by dibuat desc
            """)
        .param(unitId)
        .query((rs, _) -> pengecualian(rs))
        .list();
  }

  private static Pengecualian pengecualian(ResultSet rs) throws SQLException {
    OffsetDateTime batal = rs.getObject("dibatalkan", OffsetDateTime.class);
    return new Pengecualian(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        rs.getString("alasan"),
        rs.getString("tanda"),
        rs.getInt("jumlah"),
        rs.getString("oleh"),
        rs.getObject("dibuat", OffsetDateTime.class).toInstant(),
        batal == null ? null : batal.toInstant(),
        rs.getString("alasan_batal"));
  }
}
