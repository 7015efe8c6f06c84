package id.bangga.desk;

import id.bangga.basisdata.Waktu;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the evaluators' scores, what they reconciled, and the official scores.
@Repository
class NilaiRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  NilaiRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  List<NilaiEvaluator> list(KunciDesk kunci) {
    return list(kunci.tahun(), kunci.unitId()).getOrDefault(kunci.unitId(), List.of());
  }

  /// By unit; of every unit when none is named.
  Map<Long, List<NilaiEvaluator>> list(int tahun, @Nullable Long unitId) {
    return jdbc
        .sql(
            """
            select unit_id, indikator_id, evaluator_id, jawaban, bukti_sah, skor, catatan, versi,
                   diubah_pada
            from desk.nilai
            where tahun = :tahun and (cast(:unit as bigint) is null or unit_id = :unit)
            order by unit_id, indikator_id, evaluator_id
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) -> Map.entry(rs.getLong("unit_id"), nilai(rs)))
        .list()
        .stream()
        .collect(menurutUnit());
  }

  static <T> Collector<Map.Entry<Long, T>, ?, Map<Long, List<T>>> menurutUnit() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }

  Optional<NilaiEvaluator> find(KunciDesk kunci, long indikatorId, long evaluatorId) {
    return list(kunci).stream()
        .filter(satu -> satu.indikatorId() == indikatorId && satu.evaluatorId() == evaluatorId)
        .findFirst();
  }

  /// Every evaluator's scores of a year, for models over all units.
  List<Skor> listSkor(int tahun) {
    return jdbc.sql(
            """
            select unit_id, evaluator_id, indikator_id, skor
            from desk.nilai
            where tahun = ?
            order by unit_id, evaluator_id, indikator_id
            """)
        .param(tahun)
        .query((rs, _) ->
            new Skor(
                rs.getLong("unit_id"),
                rs.getLong("evaluator_id"),
                rs.getLong("indikator_id"),
                rs.getBigDecimal("skor")))
        .list();
  }

  record Skor(
      long unitId, long evaluatorId, long indikatorId, java.math.@Nullable BigDecimal skor) {}

  /// Counts of scored indicators for each unit and evaluator of a year.
  List<Hitungan> listHitungan(int tahun) {
    return jdbc.sql(
            """
            select unit_id, evaluator_id, count(*) as jumlah
            from desk.nilai
            where tahun = ?
            group by unit_id, evaluator_id
            """)
        .param(tahun)
        .query((rs, _) ->
            new Hitungan(rs.getLong("unit_id"), rs.getLong("evaluator_id"), rs.getInt("jumlah")))
        .list();
  }

  record Hitungan(long unitId, long evaluatorId, int jumlah) {}

  /// How many indicators this evaluator and the colleague still have to agree on, unit by unit: all
  /// sheets are closed, their scores differ by more than the threshold or only one of them says it
  /// applies.
  Map<Long, Integer> countPerluRekonsiliasi(int tahun, long evaluatorId, BigDecimal ambang) {
    return jdbc
        .sql(
            """
            with beda as (
              select tahun, unit_id, indikator_id
              from desk.nilai
              where tahun = :tahun and unit_id in (
                select unit_id from desk.penugasan
                where tahun = :tahun and evaluator_id = :evaluator)
              group by tahun, unit_id, indikator_id
              having max(skor) - min(skor) > :ambang or count(skor) between 1 and count(*) - 1
            )
            select unit_id, count(*) as jumlah
            from beda
            join desk.desk d using (tahun, unit_id)
            left join desk.rekonsiliasi r using (tahun, unit_id, indikator_id)
            where d.status = 'BERJALAN' and r.tahun is null
              and not exists (
                select from desk.penugasan p
                where p.tahun = beda.tahun and p.unit_id = beda.unit_id and p.selesai_pada is null)
            group by unit_id
            """)
        .param("tahun", tahun)
        .param("evaluator", evaluatorId)
        .param("ambang", ambang)
        .query((rs, _) -> Map.entry(rs.getLong("unit_id"), rs.getInt("jumlah")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Stores a score when it is new (`versi` 0) or unchanged since it was read; says whether it did.
  boolean simpan(KunciDesk kunci, NilaiEvaluator nilai) {
    String sql =
        nilai.versi() == 0
            ? """
            insert into desk.nilai (
              jawaban, bukti_sah, skor, catatan, diubah_pada, tahun, unit_id, indikator_id, evaluator_id
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """
            : """
            update desk.nilai
            set jawaban = ?, bukti_sah = ?, skor = ?, catatan = ?, diubah_pada = ?, versi = versi + 1
            where tahun = ? and unit_id = ? and indikator_id = ? and evaluator_id = ?
              and versi = %d
            """
                .formatted(nilai.versi());
    return jdbc.sql(sql)
            .param(JawabanTeks.dari(nilai.temuan().jawaban()))
            .param(nilai.temuan().buktiSah())
            .param(nilai.temuan().skor())
            .param(nilai.catatan())
            .param(Waktu.keluar(nilai.diubahPada()))
            .param(kunci.tahun())
            .param(kunci.unitId())
            .param(nilai.indikatorId())
            .param(nilai.evaluatorId())
            .update()
        == 1;
  }

  List<Rekonsiliasi> listRekonsiliasi(KunciDesk kunci) {
    return listRekonsiliasi(kunci.tahun(), kunci.unitId()).getOrDefault(kunci.unitId(), List.of());
  }

  /// By unit; of every unit when none is named.
  Map<Long, List<Rekonsiliasi>> listRekonsiliasi(int tahun, @Nullable Long unitId) {
    return jdbc
        .sql(
            """
            select unit_id, indikator_id, jawaban, bukti_sah, skor, alasan, oleh, pada
            from desk.rekonsiliasi
            where tahun = :tahun and (cast(:unit as bigint) is null or unit_id = :unit)
            order by unit_id, indikator_id
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) -> Map.entry(rs.getLong("unit_id"), rekonsiliasi(rs)))
        .list()
        .stream()
        .collect(menurutUnit());
  }

  private static Rekonsiliasi rekonsiliasi(ResultSet rs) throws SQLException {
    return new Rekonsiliasi(
        rs.getLong("indikator_id"),
        temuan(rs),
        rs.getString("alasan"),
        rs.getLong("oleh"),
        rs.getObject("pada", OffsetDateTime.class).toInstant());
  }

  /// What was agreed on no longer stands once a finding behind it changes.
  void deleteRekonsiliasi(KunciDesk kunci, long indikatorId) {
    jdbc.sql("delete from desk.rekonsiliasi where tahun = ? and unit_id = ? and indikator_id = ?")
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(indikatorId)
        .update();
  }

  void simpanRekonsiliasi(KunciDesk kunci, Rekonsiliasi satu) {
    jdbc.sql(
            """
            insert into desk.rekonsiliasi (
              tahun, unit_id, indikator_id, jawaban, bukti_sah, skor, alasan, oleh, pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tahun, unit_id, indikator_id) do update
            set jawaban = excluded.jawaban, bukti_sah = excluded.bukti_sah, skor = excluded.skor,
                alasan = excluded.alasan, oleh = excluded.oleh, pada = excluded.pada
            """)
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(satu.indikatorId())
        .param(JawabanTeks.dari(satu.temuan().jawaban()))
        .param(satu.temuan().buktiSah())
        .param(satu.temuan().skor())
        .param(satu.alasan())
        .param(satu.oleh())
        .param(Waktu.keluar(satu.pada()))
        .update();
  }

  List<FinalUnit> listFinal(int tahun, @Nullable Long unitId) {
    return jdbc.sql(
            """
            select unit_id, indikator_id, jawaban, skor, asal, alasan
            from desk.nilai_final
            where tahun = :tahun and (cast(:unit as bigint) is null or unit_id = :unit)
            order by unit_id, indikator_id
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) -> {
          String jawaban = rs.getString("jawaban");
          return new FinalUnit(
              rs.getLong("unit_id"),
              new NilaiFinal(
                  rs.getLong("indikator_id"),
                  jawaban == null ? null : JawabanTeks.baca(jawaban),
                  rs.getBigDecimal("skor"),
                  AsalNilai.valueOf(rs.getString("asal")),
                  rs.getString("alasan")));
        })
        .list();
  }

  record FinalUnit(long unitId, NilaiFinal nilai) {}

  void insertFinal(KunciDesk kunci, List<NilaiFinal> daftar) {
    templat.batchUpdate(
        """
        insert into desk.nilai_final (tahun, unit_id, indikator_id, jawaban, skor, asal, alasan)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        100,
        (ps, nilai) -> {
          ps.setInt(1, kunci.tahun());
          ps.setLong(2, kunci.unitId());
          ps.setLong(3, nilai.indikatorId());
          ps.setString(4, nilai.jawaban() == null ? null : JawabanTeks.dari(nilai.jawaban()));
          ps.setBigDecimal(5, nilai.skor());
          ps.setString(6, nilai.asal().name());
          ps.setString(7, nilai.alasan());
        });
  }

  static Temuan temuan(ResultSet rs) throws SQLException {
    return new Temuan(
        JawabanTeks.baca(rs.getString("jawaban")),
        rs.getBoolean("bukti_sah"),
        rs.getBigDecimal("skor"));
  }

  private static NilaiEvaluator nilai(ResultSet rs) throws SQLException {
    return new NilaiEvaluator(
        rs.getLong("indikator_id"),
        rs.getLong("evaluator_id"),
        temuan(rs),
        rs.getString("catatan"),
        rs.getInt("versi"),
        rs.getObject("diubah_pada", OffsetDateTime.class).toInstant());
  }
}
