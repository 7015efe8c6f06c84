package id.bangga.layanan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Answers that wait to be added to their tallies, a row for each group of them.
@Repository
class RekapTundaRepository {
  private final JdbcTemplate jdbc;

  RekapTundaRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Collection<JawabanMasuk> masuk) {
    String[] isi = masuk.stream().map(RekapTundaRepository::tulis).toArray(String[]::new);
    jdbc.update("insert into layanan.rekap_tunda (isi) values (?)", ps -> ps.setObject(1, isi));
  }

  private static String tulis(JawabanMasuk satu) {
    return satu.titikId()
        + "|"
        + satu.layananId()
        + "|"
        + satu.instrumenId()
        + "|"
        + satu.bulan()
        + "|"
        + satu.nilai();
  }

  /// How many answers wait.
  int jumlah() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select coalesce(sum(cardinality(isi)), 0) from layanan.rekap_tunda", Integer.class));
  }

  /// Takes out what waits, to be added now; what another transaction is adding is left to it.
  Map<Rekap.Kunci, Tally> ambil() {
    Map<Rekap.Kunci, Tally> hasil = new HashMap<>();
    jdbc.query(
        """
        delete from layanan.rekap_tunda
        where nomor in (
          select nomor from layanan.rekap_tunda order by nomor for update skip locked
        )
        returning isi
        """,
        rs -> {
          hitung(rs, hasil);
        });
    return hasil;
  }

  /// Adds up the answers of one row.
  static void hitung(ResultSet rs, Map<Rekap.Kunci, Tally> ke) throws SQLException {
    for (String satu : (String[]) rs.getArray("isi").getArray()) {
      String[] bagian = satu.split("\\|", 5);
      var kunci =
          new Rekap.Kunci(
              Long.parseLong(bagian[0]),
              Long.parseLong(bagian[1]),
              Long.parseLong(bagian[2]),
              LocalDate.parse(bagian[3]),
              false);
      ke.computeIfAbsent(kunci, _ -> new Tally(bagian[4].length())).tambah(bagian[4], 1);
    }
  }
}
