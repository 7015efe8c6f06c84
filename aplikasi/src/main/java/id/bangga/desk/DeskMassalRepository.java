package id.bangga.desk;

import id.bangga.basisdata.Waktu;
import id.bangga.desk.DeskMassalService.Muatan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Rows of many desk evaluations at once.
@Repository
class DeskMassalRepository {
  private static final int SEKALIGUS = 500;

  private final JdbcTemplate jdbc;

  DeskMassalRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  private record Milik<T>(KunciDesk kunci, T isi) {}

  void insertDesk(List<Muatan> daftar) {
    jdbc.batchUpdate(
        "insert into desk.desk (tahun, unit_id, status, disampaikan_pada) values (?, ?, ?, ?)",
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().unitId());
          ps.setString(3, satu.disampaikan() == null ? "BERJALAN" : "DISAMPAIKAN");
          ps.setObject(4, Waktu.mungkin(satu.disampaikan()));
        });
  }

  void insertTugas(List<Muatan> daftar, Instant ditugaskan) {
    List<Milik<Desk.Tugas>> semua = new ArrayList<>();
    daftar.forEach(
        satu -> satu.tugas().forEach(tugas -> semua.add(new Milik<>(satu.kunci(), tugas))));
    jdbc.batchUpdate(
        """
        insert into desk.penugasan (
          tahun, unit_id, evaluator_id, asal, ditugaskan_pada, selesai_pada
        ) values (?, ?, ?, ?, ?, ?)
        """,
        semua,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().unitId());
          ps.setLong(3, satu.isi().evaluatorId());
          ps.setString(4, satu.isi().asal().name());
          ps.setObject(5, Waktu.keluar(ditugaskan));
          ps.setObject(6, Waktu.mungkin(satu.isi().selesaiPada()));
        });
  }

  void insertNilai(List<Muatan> daftar) {
    List<Milik<NilaiEvaluator>> semua = new ArrayList<>();
    daftar.forEach(
        satu -> satu.nilai().forEach(nilaiSatu -> semua.add(new Milik<>(satu.kunci(), nilaiSatu))));
    jdbc.batchUpdate(
        """
        insert into desk.nilai (
          tahun, unit_id, indikator_id, evaluator_id, jawaban, bukti_sah, skor, catatan, diubah_pada
        ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        semua,
        SEKALIGUS,
        (ps, satu) -> {
          Temuan temuan = satu.isi().temuan();
          ps.setInt(1, satu.kunci().tahun());
          ps.setLong(2, satu.kunci().unitId());
          ps.setLong(3, satu.isi().indikatorId());
          ps.setLong(4, satu.isi().evaluatorId());
          ps.setString(5, JawabanTeks.dari(temuan.jawaban()));
          ps.setBoolean(6, temuan.buktiSah());
          ps.setBigDecimal(7, temuan.skor());
          ps.setString(8, satu.isi().catatan());
          ps.setObject(9, Waktu.keluar(satu.isi().diubahPada()));
        });
  }
}
