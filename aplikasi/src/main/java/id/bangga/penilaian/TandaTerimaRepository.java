package id.bangga.penilaian;

import static id.bangga.penilaian.PenilaianRepository.saat;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the receipts.
@Repository
class TandaTerimaRepository {
  private static final String PILIH =
      """
      select nomor, penilaian_id, ke, isi, sidik, tanda_tangan, kunci_publik, diajukan_pada,
             dibatalkan_pada, sebab_batal
      from penilaian.tanda_terima
      """;

  private final JdbcClient jdbc;

  TandaTerimaRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<TandaTerima> find(String nomor) {
    return jdbc.sql(PILIH + "where nomor = ?")
        .param(nomor)
        .query((rs, _) -> tandaTerima(rs))
        .optional();
  }

  /// Every receipt of an assessment, newest first.
  List<TandaTerima> list(long penilaianId) {
    return jdbc.sql(PILIH + "where penilaian_id = ? order by ke desc")
        .param(penilaianId)
        .query((rs, _) -> tandaTerima(rs))
        .list();
  }

  /// Which assessment a receipt is of.
  Penilai penilai(String nomor) {
    return jdbc.sql(
            """
            select p.tahun, p.unit_id
            from penilaian.tanda_terima t
            join penilaian.penilaian p on p.id = t.penilaian_id
            where t.nomor = ?
            """)
        .param(nomor)
        .query((rs, _) -> new Penilai(rs.getInt("tahun"), rs.getLong("unit_id")))
        .single();
  }

  /// Year and unit of an assessment.
  record Penilai(int tahun, long unitId) {}

  void insert(TandaTerima baru) {
    jdbc.sql(
            """
            insert into penilaian.tanda_terima (
              nomor, penilaian_id, ke, isi, sidik, tanda_tangan, kunci_publik, diajukan_pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(baru.nomor())
        .param(baru.penilaianId())
        .param(baru.ke())
        .param(baru.isi())
        .param(baru.sidik())
        .param(baru.tandaTangan())
        .param(baru.kunciPublik())
        .param(Waktu.keluar(baru.diajukanPada()))
        .update();
  }

  void batalkan(long penilaianId, String sebab, Instant pada) {
    jdbc.sql(
            """
            update penilaian.tanda_terima
            set dibatalkan_pada = ?, sebab_batal = ?
            where penilaian_id = ? and dibatalkan_pada is null
            """)
        .param(Waktu.keluar(pada))
        .param(sebab)
        .param(penilaianId)
        .update();
  }

  private static TandaTerima tandaTerima(ResultSet rs) throws SQLException {
    return new TandaTerima(
        rs.getString("nomor"),
        rs.getLong("penilaian_id"),
        rs.getInt("ke"),
        rs.getString("isi"),
        rs.getString("sidik"),
        rs.getString("tanda_tangan"),
        rs.getString("kunci_publik"),
        rs.getObject("diajukan_pada", OffsetDateTime.class).toInstant(),
        saat(rs.getObject("dibatalkan_pada", OffsetDateTime.class)),
        rs.getString("sebab_batal"));
  }
}
