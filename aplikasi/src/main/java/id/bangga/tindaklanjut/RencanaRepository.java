package id.bangga.tindaklanjut;

import id.bangga.basisdata.Waktu;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of plans.
@Repository
class RencanaRepository {
  private static final String PILIH =
      """
      select r.id, r.unit_id, r.jenis, r.tahun, r.ke, r.unsur, r.program, r.tenggat_tahun,
             r.tenggat_triwulan, r.penanggung_jawab, r.keadaan, r.kemajuan, r.realisasi,
             r.selesai_pada, r.dibuat_pada, r.versi
      from tindaklanjut.rencana r
      """;

  private final JdbcClient jdbc;

  RencanaRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Rencana> find(long id) {
    return berbukti(
            jdbc.sql(PILIH + "where r.id = ?").param(id).query((rs, _) -> rencana(rs)).list())
        .stream()
        .findFirst();
  }

  Optional<Rencana> lock(long id) {
    return berbukti(
            jdbc.sql(PILIH + "where r.id = ? for update of r")
                .param(id)
                .query((rs, _) -> rencana(rs))
                .list())
        .stream()
        .findFirst();
  }

  /// Plans of one unit, or of all when `unitId` is null, by due date.
  List<Rencana> list(@Nullable Long unitId) {
    return berbukti(
        jdbc.sql(
                PILIH
                    + """
                    where cast(? as bigint) is null or r.unit_id = ?
                    order by r.tenggat_tahun, r.tenggat_triwulan, r.id
                    """)
            .params(java.util.Arrays.asList(unitId, unitId))
            .query((rs, _) -> rencana(rs))
            .list());
  }

  /// Plans of these units, of all when there are none, that have not ended in their quarter.
  long countTerlambat(Set<Long> unitId, LocalDate hariIni) {
    return jdbc.sql(
            """
            select count(*)
            from tindaklanjut.rencana
            where keadaan in ('DIRENCANAKAN', 'BERJALAN')
              and make_date(tenggat_tahun, tenggat_triwulan * 3, 1) + interval '1 month' <= :hari
              and (:semua or unit_id in (:unit))
            """)
        .param("hari", hariIni)
        .param("semua", unitId.isEmpty())
        .param("unit", unitId.isEmpty() ? Set.of(0L) : unitId)
        .query(Long.class)
        .single();
  }

  private List<Rencana> berbukti(List<Rencana> daftar) {
    if (daftar.isEmpty()) {
      return daftar;
    }
    Map<Long, List<BuktiRencana>> bukti = new HashMap<>();
    jdbc.sql(
            """
            select rencana_id, bukti_id, judul, sidik
            from tindaklanjut.bukti
            where rencana_id in (:id)
            order by ditautkan_pada, bukti_id
            """)
        .param("id", daftar.stream().map(Rencana::id).toList())
        .query((rs, _) ->
            bukti
                .computeIfAbsent(rs.getLong("rencana_id"), _ -> new ArrayList<>())
                .add(
                    new BuktiRencana(
                        rs.getLong("bukti_id"), rs.getString("judul"), rs.getString("sidik"))))
        .list();
    return daftar.stream()
        .map(satu -> satu.berbukti(bukti.getOrDefault(satu.id(), List.of())))
        .toList();
  }

  long insert(IsiRencana isi, String oleh, Instant pada) {
    Tenggat tenggat = Objects.requireNonNull(isi.tenggat());
    return jdbc.sql(
            """
            insert into tindaklanjut.rencana (
              unit_id, jenis, tahun, ke, unsur, program, tenggat_tahun, tenggat_triwulan,
              penanggung_jawab, dibuat_oleh, dibuat_pada
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning id
            """)
        .params(
            isi.unitId(),
            isi.periode().jenis().name(),
            isi.periode().tahun(),
            isi.periode().ke(),
            isi.unsur(),
            isi.program(),
            tenggat.tahun(),
            tenggat.triwulan(),
            isi.penanggungJawab(),
            oleh,
            Waktu.keluar(pada))
        .query((rs, _) -> rs.getLong(1))
        .single();
  }

  boolean update(long id, int versi, IsiRencana isi) {
    Tenggat tenggat = Objects.requireNonNull(isi.tenggat());
    return jdbc.sql(
                """
                update tindaklanjut.rencana
                set unsur = ?, program = ?, tenggat_tahun = ?, tenggat_triwulan = ?,
                    penanggung_jawab = ?, versi = versi + 1
                where id = ? and versi = ?
                """)
            .params(
                isi.unsur(),
                isi.program(),
                tenggat.tahun(),
                tenggat.triwulan(),
                isi.penanggungJawab(),
                id,
                versi)
            .update()
        == 1;
  }

  boolean updateKemajuan(long id, int versi, Kemajuan kemajuan, @Nullable LocalDate selesai) {
    return jdbc.sql(
                """
                update tindaklanjut.rencana
                set keadaan = ?, kemajuan = ?, realisasi = ?, selesai_pada = ?, versi = versi + 1
                where id = ? and versi = ?
                """)
            .params(
                java.util.Arrays.asList(
                    kemajuan.keadaan().name(),
                    kemajuan.keadaan() == KeadaanRencana.SELESAI ? 100 : kemajuan.persen(),
                    kemajuan.realisasi(),
                    selesai,
                    id,
                    versi))
            .update()
        == 1;
  }

  void insertBukti(long rencanaId, BuktiRencana bukti, String oleh, Instant pada) {
    jdbc.sql(
            """
            insert into tindaklanjut.bukti (
              rencana_id, bukti_id, judul, sidik, ditautkan_oleh, ditautkan_pada
            ) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(rencanaId, bukti.buktiId(), bukti.judul(), bukti.sidik(), oleh, Waktu.keluar(pada))
        .update();
  }

  void deleteBukti(long rencanaId, long buktiId) {
    jdbc.sql("delete from tindaklanjut.bukti where rencana_id = ? and bukti_id = ?")
        .params(rencanaId, buktiId)
        .update();
  }

  private static Rencana rencana(ResultSet rs) throws SQLException {
    return new Rencana(
        rs.getLong("id"),
        rs.getLong("unit_id"),
        new Periode(
            JenisPeriode.valueOf(rs.getString("jenis")), rs.getInt("tahun"), rs.getInt("ke")),
        rs.getString("unsur"),
        rs.getString("program"),
        new Tenggat(rs.getInt("tenggat_tahun"), rs.getInt("tenggat_triwulan")),
        rs.getString("penanggung_jawab"),
        KeadaanRencana.valueOf(rs.getString("keadaan")),
        rs.getInt("kemajuan"),
        rs.getString("realisasi"),
        rs.getObject("selesai_pada", LocalDate.class),
        rs.getObject("dibuat_pada", OffsetDateTime.class).toInstant(),
        List.of(),
        rs.getInt("versi"));
  }
}
