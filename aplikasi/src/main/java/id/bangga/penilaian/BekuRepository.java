package id.bangga.penilaian;

import id.bangga.basisdata.Waktu;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the figures that were frozen with a submission.
@Repository
class BekuRepository {
  private final JdbcClient jdbc;

  BekuRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The frozen figures of a receipt, by key; empty where the source had nothing.
  Map<String, Optional<NilaiAuto>> findAll(String nomor) {
    Map<String, Optional<NilaiAuto>> hasil = new TreeMap<>();
    jdbc.sql(
            """
            select distinct on (kunci)
                   kunci, ke, ada, masukan, berlaku, keterangan, sumber, pengisi, dicatat_pada, alasan,
                   oleh, dibekukan_pada
            from penilaian.nilai_beku
            where nomor = ?
            order by kunci, ke desc
            """)
        .param(nomor)
        .query((rs, _) -> Map.entry(rs.getString("kunci"), nilai(rs)))
        .list()
        .forEach(satu -> hasil.put(satu.getKey(), satu.getValue()));
    return hasil;
  }

  /// The same for every submission of a year that stands: unit, then key.
  Map<Long, Map<String, Optional<NilaiAuto>>> findAll(int tahun) {
    Map<Long, Map<String, Optional<NilaiAuto>>> hasil = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (p.unit_id, b.kunci)
                   p.unit_id, b.kunci, b.ke, b.ada, b.masukan, b.berlaku, b.keterangan, b.sumber,
                   b.pengisi, b.dicatat_pada, b.alasan, b.oleh, b.dibekukan_pada
            from penilaian.penilaian p
            join penilaian.nilai_beku b on b.nomor = p.nomor_tanda_terima
            where p.tahun = ?
            order by p.unit_id, b.kunci, b.ke desc
            """)
        .param(tahun)
        .query((rs, _) ->
            Map.entry(rs.getLong("unit_id"), Map.entry(rs.getString("kunci"), nilai(rs))))
        .list()
        .forEach(satu ->
            hasil
                .computeIfAbsent(satu.getKey(), _ -> new TreeMap<>())
                .put(satu.getValue().getKey(), satu.getValue().getValue()));
    return hasil;
  }

  /// Submissions that stand without frozen figures, from before there were any.
  List<TandaTerimaRepository.Penilai> listTanpa() {
    return jdbc.sql(
            """
            select p.tahun, p.unit_id
            from penilaian.penilaian p
            where exists (
                select 1 from penilaian.tanda_terima t where t.nomor = p.nomor_tanda_terima)
              and not exists (
                select 1 from penilaian.nilai_beku b where b.nomor = p.nomor_tanda_terima)
            order by p.tahun, p.unit_id
            """)
        .query(
            (rs, _) -> new TandaTerimaRepository.Penilai(rs.getInt("tahun"), rs.getLong("unit_id")))
        .list();
  }

  /// One source's figures on their way in.
  ///
  /// @param nilai null: the source has none
  record Masuk(String nomor, String kunci, @Nullable NilaiAuto nilai, NilaiAuto.Beku beku) {}

  void insert(Masuk masuk) {
    NilaiAuto nilai = masuk.nilai();
    jdbc.sql(
            """
            insert into penilaian.nilai_beku (
              nomor, kunci, ke, ada, masukan, berlaku, keterangan, sumber, pengisi, dicatat_pada,
              alasan, oleh, dibekukan_pada
            )
            select :nomor, :kunci, count(*) + 1, :ada, :masukan, :berlaku, :keterangan, :sumber,
                   :pengisi, :pada, :alasan, :oleh, :beku
            from penilaian.nilai_beku
            where nomor = :nomor and kunci = :kunci
            """)
        .param("nomor", masuk.nomor())
        .param("kunci", masuk.kunci())
        .param("ada", nilai != null)
        .param("masukan", nilai == null ? new BigDecimal[0] : angka(nilai))
        .param("berlaku", nilai == null || nilai.berlaku())
        .param("keterangan", nilai == null ? "" : nilai.keterangan())
        .param("sumber", nilai == null ? "" : nilai.sumber())
        .param("pengisi", nilai == null ? "" : nilai.pengisi())
        .param("pada", Waktu.keluar(nilai == null ? masuk.beku().pada() : nilai.pada()))
        .param("alasan", masuk.beku().alasan())
        .param("oleh", masuk.beku().oleh())
        .param("beku", Waktu.keluar(masuk.beku().pada()))
        .update();
  }

  private static BigDecimal[] angka(NilaiAuto nilai) {
    return nilai.masukan().toArray(BigDecimal[]::new);
  }

  private static Optional<NilaiAuto> nilai(ResultSet rs) throws SQLException {
    if (!rs.getBoolean("ada")) {
      return Optional.empty();
    }
    return Optional.of(
        new NilaiAuto(
                rs.getString("kunci"),
                List.of((BigDecimal[]) rs.getArray("masukan").getArray()),
                rs.getBoolean("berlaku"),
                rs.getString("keterangan"),
                rs.getString("sumber"),
                rs.getString("pengisi"),
                saat(rs, "dicatat_pada"))
            .dibekukan(
                new NilaiAuto.Beku(
                    rs.getString("alasan"), rs.getString("oleh"), saat(rs, "dibekukan_pada"))));
  }

  private static Instant saat(ResultSet rs, String kolom) throws SQLException {
    return rs.getObject(kolom, OffsetDateTime.class).toInstant();
  }
}
