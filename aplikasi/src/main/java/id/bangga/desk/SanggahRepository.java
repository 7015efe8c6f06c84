package id.bangga.desk;

import static id.bangga.desk.PenugasanRepository.saat;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of objections and field verifications.
@Repository
class SanggahRepository {
  private static final String KOLOM =
      """
      select id, tahun, unit_id, indikator_id, alasan, diajukan_oleh, diajukan_pada, putusan,
             alasan_putusan, jawaban, bukti_sah, skor, diputus_oleh, diputus_pada
      from desk.sanggahan
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate templat;

  SanggahRepository(JdbcClient jdbc, JdbcTemplate templat) {
    this.jdbc = jdbc;
    this.templat = templat;
  }

  List<Sanggahan> list(KunciDesk kunci) {
    return jdbc.sql(KOLOM + "where tahun = ? and unit_id = ? order by indikator_id")
        .param(kunci.tahun())
        .param(kunci.unitId())
        .query((rs, _) -> sanggahan(rs))
        .list();
  }

  /// Every objection of a year, by unit.
  Map<Long, List<Sanggahan>> list(int tahun) {
    return jdbc
        .sql(KOLOM + "where tahun = ? order by unit_id, indikator_id")
        .param(tahun)
        .query((rs, _) -> sanggahan(rs))
        .list()
        .stream()
        .collect(Collectors.groupingBy(satu -> satu.kunci().unitId()));
  }

  /// Objections of a year that nobody has decided yet.
  List<Sanggahan> listTerbuka(int tahun) {
    return jdbc.sql(KOLOM + "where tahun = ? and putusan is null order by diajukan_pada")
        .param(tahun)
        .query((rs, _) -> sanggahan(rs))
        .list();
  }

  Optional<Sanggahan> find(long id) {
    return jdbc.sql(KOLOM + "where id = ?").param(id).query((rs, _) -> sanggahan(rs)).optional();
  }

  void insert(KunciDesk kunci, long indikatorId, String alasan, long oleh, Instant pada) {
    jdbc.sql(
            """
            insert into desk.sanggahan (
              tahun, unit_id, indikator_id, alasan, diajukan_oleh, diajukan_pada
            ) values (?, ?, ?, ?, ?, ?)
            """)
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(indikatorId)
        .param(alasan)
        .param(oleh)
        .param(Waktu.keluar(pada))
        .update();
  }

  void updateJawaban(long id, Sanggahan.Jawab jawab) {
    Temuan temuan = jawab.temuan();
    jdbc.sql(
            """
            update desk.sanggahan
            set putusan = ?, alasan_putusan = ?, jawaban = ?, bukti_sah = ?, skor = ?,
                diputus_oleh = ?, diputus_pada = ?
            where id = ?
            """)
        .param(jawab.putusan().name())
        .param(jawab.alasan())
        .param(temuan == null ? null : JawabanTeks.dari(temuan.jawaban()))
        .param(temuan == null ? null : temuan.buktiSah())
        .param(temuan == null ? null : temuan.skor())
        .param(jawab.diputusOleh())
        .param(Waktu.keluar(jawab.diputusPada()))
        .param(id)
        .update();
  }

  private static Sanggahan sanggahan(ResultSet rs) throws SQLException {
    return new Sanggahan(
        rs.getLong("id"),
        new KunciDesk(rs.getInt("tahun"), rs.getLong("unit_id")),
        rs.getLong("indikator_id"),
        rs.getString("alasan"),
        rs.getLong("diajukan_oleh"),
        Objects.requireNonNull(saat(rs, "diajukan_pada")),
        jawab(rs));
  }

  private static Sanggahan.@Nullable Jawab jawab(ResultSet rs) throws SQLException {
    String putusan = rs.getString("putusan");
    if (putusan == null) {
      return null;
    }
    return new Sanggahan.Jawab(
        Sanggahan.PutusanSanggah.valueOf(putusan),
        rs.getString("alasan_putusan"),
        rs.getString("jawaban") == null ? null : NilaiRepository.temuan(rs),
        rs.getLong("diputus_oleh"),
        Objects.requireNonNull(saat(rs, "diputus_pada")));
  }

  Optional<Lapangan> findLapangan(KunciDesk kunci) {
    return listLapangan(kunci.tahun(), kunci.unitId()).stream().findFirst();
  }

  /// Visits of a year; of every unit when none is named.
  List<Lapangan> listLapangan(int tahun, @Nullable Long unitId) {
    Map<Long, List<Lapangan.TemuanLapangan>> temuan = listTemuan(tahun, unitId);
    return jdbc.sql(
            """
            select unit_id, tanggal, tempat, petugas_satu, petugas_dua, catatan, disetujui_pada,
              versi
            from desk.lapangan
            where tahun = :tahun and (cast(:unit as bigint) is null or unit_id = :unit)
            order by unit_id
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) ->
            new Lapangan(
                new KunciDesk(tahun, rs.getLong("unit_id")),
                rs.getObject("tanggal", LocalDate.class),
                rs.getString("tempat"),
                rs.getLong("petugas_satu"),
                rs.getLong("petugas_dua"),
                rs.getString("catatan"),
                saat(rs, "disetujui_pada"),
                rs.getInt("versi"),
                temuan.getOrDefault(rs.getLong("unit_id"), List.of())))
        .list();
  }

  private Map<Long, List<Lapangan.TemuanLapangan>> listTemuan(int tahun, @Nullable Long unitId) {
    return jdbc
        .sql(
            """
            select unit_id, indikator_id, jawaban, bukti_sah, skor, catatan
            from desk.temuan_lapangan
            where tahun = :tahun and (cast(:unit as bigint) is null or unit_id = :unit)
            order by unit_id, indikator_id
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .query((rs, _) ->
            Map.entry(
                rs.getLong("unit_id"),
                new Lapangan.TemuanLapangan(
                    rs.getLong("indikator_id"),
                    NilaiRepository.temuan(rs),
                    rs.getString("catatan"))))
        .list()
        .stream()
        .collect(NilaiRepository.menurutUnit());
  }

  void simpanLapangan(Lapangan lapangan) {
    KunciDesk kunci = lapangan.kunci();
    jdbc.sql(
            """
            insert into desk.lapangan (
              tahun, unit_id, tanggal, tempat, petugas_satu, petugas_dua, catatan
            ) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (tahun, unit_id) do update
            set tanggal = excluded.tanggal, tempat = excluded.tempat,
                petugas_satu = excluded.petugas_satu, petugas_dua = excluded.petugas_dua,
                catatan = excluded.catatan, disetujui_pada = null,
                versi = desk.lapangan.versi + 1
            """)
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(lapangan.tanggal())
        .param(lapangan.tempat())
        .param(lapangan.petugasSatu())
        .param(lapangan.petugasDua())
        .param(lapangan.catatan())
        .update();
    jdbc.sql("delete from desk.temuan_lapangan where tahun = ? and unit_id = ?")
        .param(kunci.tahun())
        .param(kunci.unitId())
        .update();
    templat.batchUpdate(
        """
        insert into desk.temuan_lapangan (
          tahun, unit_id, indikator_id, jawaban, bukti_sah, skor, catatan
        ) values (?, ?, ?, ?, ?, ?, ?)
        """,
        lapangan.temuan(),
        50,
        (ps, satu) -> {
          ps.setInt(1, kunci.tahun());
          ps.setLong(2, kunci.unitId());
          ps.setLong(3, satu.indikatorId());
          ps.setString(4, JawabanTeks.dari(satu.temuan().jawaban()));
          ps.setBoolean(5, satu.temuan().buktiSah());
          ps.setBigDecimal(6, satu.temuan().skor());
          ps.setString(7, satu.catatan());
        });
  }

  void setujuiLapangan(KunciDesk kunci, Instant pada) {
    jdbc.sql("update desk.lapangan set disetujui_pada = ? where tahun = ? and unit_id = ?")
        .param(Waktu.keluar(pada))
        .param(kunci.tahun())
        .param(kunci.unitId())
        .update();
  }
}
