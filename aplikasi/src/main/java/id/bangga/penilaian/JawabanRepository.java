package id.bangga.penilaian;

import id.bangga.basisdata.Waktu;
import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Json;
import id.bangga.bersama.Pelaku;
import id.bangga.instrumen.InstrumenJson;
import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the answers and of what they come to.
@Repository
class JawabanRepository {
  private static final int SEKALIGUS = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  JawabanRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  /// The answers of one assessment, by indicator.
  Map<Long, JawabanTersimpan> findAll(int tahun, long unitId) {
    return findAll(tahun, (Long) unitId).getOrDefault(unitId, Map.of());
  }

  /// The answers of every assessment: unit, then indicator.
  Map<Long, Map<Long, JawabanTersimpan>> findAll(int tahun) {
    return findAll(tahun, null);
  }

  private Map<Long, Map<Long, JawabanTersimpan>> findAll(int tahun, @Nullable Long unitId) {
    return jdbc
        .sql(
            """
            select p.unit_id, j.indikator_id, j.jawaban, j.penjelasan, j.versi, j.pengubah,
                   j.diubah_pada
            from penilaian.jawaban j
            join penilaian.penilaian p on p.id = j.penilaian_id
            where p.tahun = :tahun and (cast(:unit as bigint) is null or p.unit_id = :unit)
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) ->
            Map.entry(
                rs.getLong("unit_id"),
                new JawabanTersimpan(
                    rs.getLong("indikator_id"),
                    urai(rs.getString("jawaban")),
                    rs.getString("penjelasan"),
                    rs.getInt("versi"),
                    rs.getString("pengubah"),
                    rs.getObject("diubah_pada", OffsetDateTime.class).toInstant())))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.toMap(satu -> satu.getValue().indikatorId(), Map.Entry::getValue)));
  }

  /// Saves over the version that the person saw (0: none yet); false when there is a newer one.
  boolean simpan(long penilaianId, DrafJawaban draf, Pelaku oleh, Instant saat) {
    return jdbc.sql(
                """
                insert into penilaian.jawaban as j (
                  penilaian_id, indikator_id, jawaban, penjelasan, diubah_oleh, pengubah, diubah_pada
                ) select :penilaian, :indikator, :isi, :penjelasan, :oleh, :nama, :saat
                where :versi = 0 or exists (
                  select 1 from penilaian.jawaban
                  where penilaian_id = :penilaian and indikator_id = :indikator
                )
                on conflict (penilaian_id, indikator_id) do update
                set jawaban = excluded.jawaban, penjelasan = excluded.penjelasan,
                    diubah_oleh = excluded.diubah_oleh, pengubah = excluded.pengubah,
                    diubah_pada = excluded.diubah_pada, versi = j.versi + 1
                where j.versi = :versi
                """)
            .param("penilaian", penilaianId)
            .param("indikator", draf.indikatorId())
            .param("isi", Json.padat(InstrumenJson.dari(draf.jawaban())))
            .param("penjelasan", draf.penjelasan())
            .param("oleh", oleh.akunId())
            .param("nama", oleh.nama())
            .param("saat", Waktu.keluar(saat))
            .param("versi", draf.versi())
            .update()
        == 1;
  }

  /// Something that belongs to an assessment.
  private record Milik<T>(long penilaianId, T isi) {}

  /// Keeps what the answers of these sheets come to, indicator by indicator and branch by branch.
  void simpanNilai(Collection<LembarMandiri> daftar) {
    templat.batchUpdate(
        """
        update penilaian.jawaban set skor = ?
        where penilaian_id = ? and indikator_id = ? and skor is distinct from ?
        """,
        milik(daftar, lembar -> lembar.baris().stream().filter(satu -> satu.tersimpan() != null)),
        SEKALIGUS,
        (ps, satu) -> {
          BigDecimal skor = satu.isi().skor().angka().orElse(null);
          ps.setBigDecimal(1, skor);
          ps.setLong(2, satu.penilaianId());
          ps.setLong(3, satu.isi().indikator().id());
          ps.setBigDecimal(4, skor);
        });
    templat.batchUpdate(
        """
        insert into penilaian.nilai_komponen as k (penilaian_id, kode, bobot_efektif, nilai)
        values (?, ?, ?, ?)
        on conflict (penilaian_id, kode) do update
        set bobot_efektif = excluded.bobot_efektif, nilai = excluded.nilai
        where (k.bobot_efektif, k.nilai) is distinct from (excluded.bobot_efektif, excluded.nilai)
        """,
        milik(daftar, lembar -> lembar.nilai().semuaKomponen().stream()),
        SEKALIGUS,
        (ps, satu) -> {
          ps.setLong(1, satu.penilaianId());
          ps.setString(2, satu.isi().kode());
          ps.setBigDecimal(3, satu.isi().bobotEfektif());
          ps.setBigDecimal(4, satu.isi().nilai());
        });
  }

  private static <T> List<Milik<T>> milik(
      Collection<LembarMandiri> daftar, Function<LembarMandiri, Stream<T>> isi) {
    return daftar.stream()
        .flatMap(
            lembar -> isi.apply(lembar).map(satu -> new Milik<>(lembar.penilaian().id(), satu)))
        .toList();
  }

  /// Values of all branches of a cycle: unit, then code, then value.
  Map<Long, Map<String, BigDecimal>> nilaiKomponen(int tahun) {
    return jdbc
        .sql(
            """
            select p.unit_id, k.kode, k.nilai
            from penilaian.nilai_komponen k
            join penilaian.penilaian p on p.id = k.penilaian_id
            where p.tahun = ? and k.nilai is not null
            """)
        .param(tahun)
        .query((rs, _) ->
            new SatuNilai(rs.getLong("unit_id"), rs.getString("kode"), rs.getBigDecimal("nilai")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                SatuNilai::unitId, Collectors.toMap(SatuNilai::kode, SatuNilai::nilai)));
  }

  private record SatuNilai(long unitId, String kode, BigDecimal nilai) {}

  static Jawaban urai(String isi) {
    var hasil = BacaJson.baca(isi.getBytes(StandardCharsets.UTF_8));
    return InstrumenJson.jawaban((Map<?, ?>) Objects.requireNonNull(hasil.nilai()));
  }
}
