package id.bangga.penilaian;

import id.bangga.basisdata.Waktu;
import id.bangga.bersama.Pelaku;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the assessments themselves.
@Repository
class PenilaianRepository {
  private static final String PILIH =
      """
      select id, tahun, unit_id, status, alasan_kembali, diajukan_pada, pengaju, dalam_tenggang,
             tenggang_diterima, alasan_tenggang, nomor_tanda_terima, batas_perbaikan, nilai, terjawab,
             wajib, berbukti, versi
      from penilaian.penilaian
      """;

  private final JdbcClient jdbc;

  PenilaianRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Penilaian> find(int tahun, long unitId) {
    return jdbc.sql(PILIH + "where tahun = ? and unit_id = ?")
        .param(tahun)
        .param(unitId)
        .query((rs, _) -> penilaian(rs))
        .optional();
  }

  List<Penilaian> list(int tahun) {
    return jdbc.sql(PILIH + "where tahun = ? order by unit_id")
        .param(tahun)
        .query((rs, _) -> penilaian(rs))
        .list();
  }

  /// The years that hold assessments.
  List<Integer> listTahun() {
    return jdbc.sql("select distinct tahun from penilaian.penilaian order by 1")
        .query((rs, _) -> rs.getInt(1))
        .list();
  }

  /// The assessment's row, made when it is not there yet, held until commit.
  Penilaian lock(int tahun, long unitId, Instant saat) {
    jdbc.sql(
            """
            insert into penilaian.penilaian (tahun, unit_id, diubah_pada)
            values (?, ?, ?)
            on conflict (tahun, unit_id) do nothing
            """)
        .param(tahun)
        .param(unitId)
        .param(Waktu.keluar(saat))
        .update();
    return jdbc.sql(PILIH + "where tahun = ? and unit_id = ? for update")
        .param(tahun)
        .param(unitId)
        .query((rs, _) -> penilaian(rs))
        .single();
  }

  Set<Long> unitSah(int tahun) {
    return new HashSet<>(
        jdbc.sql(
                """
                select unit_id
                from penilaian.penilaian
                where tahun = ? and status = 'DIAJUKAN'
                  and (not dalam_tenggang or tenggang_diterima)
                """)
            .param(tahun)
            .query((rs, _) -> rs.getLong("unit_id"))
            .list());
  }

  /// Sets the state; everything about an earlier submission goes.
  void updateStatus(long id, StatusPenilaian status, String alasan, Instant saat) {
    jdbc.sql(
            """
            update penilaian.penilaian
            set status = ?, alasan_kembali = ?, diajukan_pada = null, diajukan_oleh = null,
                pengaju = null, dalam_tenggang = false, tenggang_diterima = null,
                alasan_tenggang = null, nomor_tanda_terima = null, diubah_pada = ?,
                versi = versi + 1
            where id = ?
            """)
        .param(status.name())
        .param(alasan)
        .param(Waktu.keluar(saat))
        .param(id)
        .update();
  }

  void updateDiajukan(long id, Pelaku pengaju, String nomor, boolean tenggang, Instant saat) {
    jdbc.sql(
            """
            update penilaian.penilaian
            set status = 'DIAJUKAN', alasan_kembali = null, diajukan_pada = :saat,
                diajukan_oleh = :oleh, pengaju = :nama, nomor_tanda_terima = :nomor,
                dalam_tenggang = :tenggang, tenggang_diterima = null, alasan_tenggang = null,
                diubah_pada = :saat, versi = versi + 1
            where id = :id
            """)
        .param("saat", Waktu.keluar(saat))
        .param("oleh", pengaju.akunId())
        .param("nama", pengaju.nama())
        .param("nomor", nomor)
        .param("tenggang", tenggang)
        .param("id", id)
        .update();
  }

  void updateTenggangDiterima(long id, String alasan) {
    jdbc.sql(
            """
            update penilaian.penilaian
            set tenggang_diterima = true, alasan_tenggang = ?, versi = versi + 1
            where id = ?
            """)
        .param(alasan)
        .param(id)
        .update();
  }

  /// Until when a returned assessment may be mended after the phase's end; null: no longer.
  void updateBatas(long id, @Nullable Instant batas) {
    jdbc.sql(
            """
            update penilaian.penilaian
            set batas_perbaikan = ?, versi = versi + 1
            where id = ?
            """)
        .param(batas == null ? null : Waktu.keluar(batas))
        .param(id)
        .update();
  }

  void updateNilai(LembarMandiri lembar, Instant saat) {
    jdbc.sql(
            """
            update penilaian.penilaian
            set nilai = ?, terjawab = ?, wajib = ?, berbukti = ?, diubah_pada = ?,
                versi = versi + 1
            where id = ?
            """)
        .param(lembar.nilai().total())
        .param(lembar.terjawab())
        .param(lembar.wajib())
        .param(lembar.berbukti())
        .param(Waktu.keluar(saat))
        .param(lembar.penilaian().id())
        .update();
  }

  static @Nullable Instant saat(@Nullable OffsetDateTime waktu) {
    return waktu == null ? null : waktu.toInstant();
  }

  private static Penilaian penilaian(ResultSet rs) throws SQLException {
    return new Penilaian(
        rs.getLong("id"),
        rs.getInt("tahun"),
        rs.getLong("unit_id"),
        StatusPenilaian.valueOf(rs.getString("status")),
        Objects.toString(rs.getString("alasan_kembali"), ""),
        pengajuan(rs),
        saat(rs.getObject("batas_perbaikan", OffsetDateTime.class)),
        rs.getBigDecimal("nilai"),
        rs.getInt("terjawab"),
        rs.getInt("wajib"),
        rs.getInt("berbukti"),
        rs.getLong("versi"));
  }

  private static @Nullable Tenggang tenggang(ResultSet rs) throws SQLException {
    if (!rs.getBoolean("dalam_tenggang")) {
      return null;
    }
    return rs.getBoolean("tenggang_diterima") ? Tenggang.DITERIMA : Tenggang.MENUNGGU;
  }

  private static @Nullable Pengajuan pengajuan(ResultSet rs) throws SQLException {
    var pada = rs.getObject("diajukan_pada", OffsetDateTime.class);
    if (pada == null) {
      return null;
    }
    return new Pengajuan(
        pada.toInstant(),
        Objects.toString(rs.getString("pengaju"), ""),
        Objects.toString(rs.getString("nomor_tanda_terima"), ""),
        tenggang(rs),
        Objects.toString(rs.getString("alasan_tenggang"), ""));
  }
}
