package id.bangga.desk;

import id.bangga.basisdata.Waktu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// SQL of the state of each unit's desk evaluation and of who evaluates it.
@Repository
class PenugasanRepository {
  private final JdbcClient jdbc;

  PenugasanRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Desk> find(KunciDesk kunci) {
    return list(kunci.tahun(), kunci.unitId(), null).stream().findFirst();
  }

  List<Desk> list(int tahun) {
    return list(tahun, null, null);
  }

  List<Desk> listDitugaskan(int tahun, long evaluatorId) {
    return list(tahun, null, evaluatorId);
  }

  /// Does this account evaluate this unit in a cycle that runs?
  boolean bertugas(long evaluatorId, long unitId) {
    return jdbc.sql(
            """
            select 1
            from desk.penugasan p
            join siklus.v_siklus s using (tahun)
            where p.evaluator_id = ? and p.unit_id = ? and s.status = 'BERJALAN'
            """)
        .param(evaluatorId)
        .param(unitId)
        .query((_, _) -> true)
        .optional()
        .isPresent();
  }

  private List<Desk> list(int tahun, @Nullable Long unitId, @Nullable Long evaluatorId) {
    Map<KunciDesk, Desk> hasil = new LinkedHashMap<>();
    jdbc.sql(
            """
            select d.tahun, d.unit_id, d.status, d.disampaikan_pada, d.final_pada,
                   p.evaluator_id, p.asal, p.selesai_pada
            from desk.desk d
            left join desk.penugasan p using (tahun, unit_id)
            where d.tahun = :tahun
              and (cast(:unit as bigint) is null or d.unit_id = :unit)
              and (cast(:evaluator as bigint) is null or exists (
                select 1 from desk.penugasan e
                where e.tahun = d.tahun and e.unit_id = d.unit_id and e.evaluator_id = :evaluator))
            order by d.unit_id, p.ditugaskan_pada, p.evaluator_id
            """)
        .param("tahun", tahun)
        .param("unit", unitId)
        .param("evaluator", evaluatorId)
        .query(rs -> {
          Desk desk = desk(rs);
          hasil.merge(desk.kunci(), desk, PenugasanRepository::gabung);
        });
    return List.copyOf(hasil.values());
  }

  private static Desk gabung(Desk satu, Desk lain) {
    List<Desk.Tugas> tugas = new ArrayList<>(satu.tugas());
    tugas.addAll(lain.tugas());
    return new Desk(satu.kunci(), satu.status(), satu.disampaikanPada(), satu.finalPada(), tugas);
  }

  private static Desk desk(ResultSet rs) throws SQLException {
    Long evaluator = rs.getObject("evaluator_id", Long.class);
    return new Desk(
        new KunciDesk(rs.getInt("tahun"), rs.getLong("unit_id")),
        StatusDesk.valueOf(rs.getString("status")),
        saat(rs, "disampaikan_pada"),
        saat(rs, "final_pada"),
        evaluator == null
            ? List.of()
            : List.of(
                new Desk.Tugas(
                    evaluator,
                    Desk.AsalTugas.valueOf(rs.getString("asal")),
                    saat(rs, "selesai_pada"))));
  }

  static @Nullable Instant saat(ResultSet rs, String kolom) throws SQLException {
    OffsetDateTime saat = rs.getObject(kolom, OffsetDateTime.class);
    return saat == null ? null : saat.toInstant();
  }

  void insertDesk(KunciDesk kunci) {
    jdbc.sql("insert into desk.desk (tahun, unit_id) values (?, ?) on conflict do nothing")
        .param(kunci.tahun())
        .param(kunci.unitId())
        .update();
  }

  /// Locks the state of one unit's desk, so that steps of it happen one after the other.
  void lock(KunciDesk kunci) {
    jdbc.sql("select status from desk.desk where tahun = ? and unit_id = ? for update")
        .param(kunci.tahun())
        .param(kunci.unitId())
        .query((rs, _) -> rs.getString(1))
        .optional();
  }

  void insertTugas(KunciDesk kunci, long evaluatorId, Desk.AsalTugas asal, Instant pada) {
    jdbc.sql(
            """
            insert into desk.penugasan (tahun, unit_id, evaluator_id, asal, ditugaskan_pada)
            values (?, ?, ?, ?, ?)
            """)
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(evaluatorId)
        .param(asal.name())
        .param(Waktu.keluar(pada))
        .update();
  }

  void deleteTugas(KunciDesk kunci, long evaluatorId) {
    jdbc.sql("delete from desk.penugasan where tahun = ? and unit_id = ? and evaluator_id = ?")
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(evaluatorId)
        .update();
  }

  void updateSelesai(KunciDesk kunci, long evaluatorId, @Nullable Instant pada) {
    jdbc.sql(
            """
            update desk.penugasan set selesai_pada = ?
            where tahun = ? and unit_id = ? and evaluator_id = ?
            """)
        .param(pada == null ? null : Waktu.keluar(pada))
        .param(kunci.tahun())
        .param(kunci.unitId())
        .param(evaluatorId)
        .update();
  }

  void updateDisampaikan(KunciDesk kunci, Instant pada) {
    jdbc.sql(
            """
            update desk.desk set status = 'DISAMPAIKAN', disampaikan_pada = ?, versi = versi + 1
            where tahun = ? and unit_id = ?
            """)
        .param(Waktu.keluar(pada))
        .param(kunci.tahun())
        .param(kunci.unitId())
        .update();
  }

  void updateFinal(KunciDesk kunci, Instant pada) {
    jdbc.sql(
            """
            update desk.desk set status = 'FINAL', final_pada = ?, versi = versi + 1
            where tahun = ? and unit_id = ?
            """)
        .param(Waktu.keluar(pada))
        .param(kunci.tahun())
        .param(kunci.unitId())
        .update();
  }

  /// Keeps how an assignment plan was drawn.
  void insertRencana(int tahun, long benih, String algoritma, String ringkasan, Instant pada) {
    jdbc.sql(
            """
            insert into desk.rencana (tahun, nomor, benih, algoritma, ringkasan, pada)
            select ?, coalesce(max(nomor), 0) + 1, ?, ?, ?, ?
            from desk.rencana where tahun = ?
            """)
        .param(tahun)
        .param(benih)
        .param(algoritma)
        .param(ringkasan)
        .param(Waktu.keluar(pada))
        .param(tahun)
        .update();
  }
}
