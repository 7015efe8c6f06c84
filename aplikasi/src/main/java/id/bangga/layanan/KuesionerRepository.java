package id.bangga.layanan;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Questionnaires put together here.
@Repository
class KuesionerRepository {
  private final JdbcClient jdbc;
  private final JdbcTemplate massal;

  KuesionerRepository(JdbcClient jdbc, JdbcTemplate massal) {
    this.jdbc = jdbc;
    this.massal = massal;
  }

  long insert(String kode, String nama) {
    return jdbc.sql(
            """
            insert into layanan.instrumen (kode, nama, dasar, rumusan_sendiri)
            values (?, ?, 'Disusun sendiri', true)
            returning id
            """)
        .params(kode, nama)
        .query(Long.class)
        .single();
  }

  void insertUnsur(long instrumenId, List<Unsur> unsur) {
    massal.batchUpdate(
        """
        insert into layanan.unsur (
          instrumen_id, kode, kelompok, nama, pertanyaan, jawaban, urutan_aturan, urutan_kuesioner
        )
        select ?, ?, ?, ?, ?, ?, coalesce(max(urutan_kuesioner), 0) + 1,
               coalesce(max(urutan_kuesioner), 0) + 1
        from layanan.unsur
        where instrumen_id = ?
        """,
        unsur,
        1,
        (ps, satu) -> {
          ps.setLong(1, instrumenId);
          ps.setString(2, satu.kode());
          ps.setString(3, satu.kelompok());
          ps.setString(4, satu.nama());
          ps.setString(5, satu.pertanyaan());
          ps.setObject(6, satu.jawaban().toArray(String[]::new));
          ps.setLong(7, instrumenId);
        });
  }
}
