package id.bangga.penilaian;

import id.bangga.basisdata.Waktu;
import id.bangga.berkas.Json;
import id.bangga.instrumen.InstrumenJson;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes the answers of many units at once.
@Repository
class PenilaianMassalRepository {
  private static final int SEKALIGUS = 500;

  private final JdbcTemplate jdbc;

  PenilaianMassalRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  record Baris(
      long penilaianId,
      long indikatorId,
      PenilaianMassalService.Isian isian,
      PenilaianMassalService.Kiriman kiriman) {}

  void insert(List<Baris> daftar) {
    jdbc.batchUpdate(
        """
        insert into penilaian.jawaban (
          penilaian_id, indikator_id, jawaban, penjelasan, diubah_oleh, pengubah, diubah_pada
        ) values (?, ?, ?, ?, ?, ?, ?)
        """,
        daftar,
        SEKALIGUS,
        (ps, satu) -> {
          ps.setLong(1, satu.penilaianId());
          ps.setLong(2, satu.indikatorId());
          ps.setString(3, Json.padat(InstrumenJson.dari(satu.isian().jawaban())));
          ps.setString(4, satu.isian().penjelasan());
          ps.setLong(5, satu.kiriman().operator().akunId());
          ps.setString(6, satu.kiriman().operator().nama());
          ps.setObject(7, Waktu.keluar(satu.kiriman().saat()));
        });
  }
}
