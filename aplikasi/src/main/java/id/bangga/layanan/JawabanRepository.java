package id.bangga.layanan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes answers and suggestions with COPY, which costs the database a third of an insert of the
/// same rows, be they fifty or a hundred thousand.
@Repository
class JawabanRepository {
  /// As the database orders them, so that each page of its index is visited once.
  private static final Comparator<JawabanMasuk> MENURUT_ID =
      Comparator.comparing(
          JawabanMasuk::id,
          (a, b) -> {
            int depan =
                Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
            return depan != 0
                ? depan
                : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
          });

  private final JdbcTemplate jdbc;

  JawabanRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Stores the answers whose ids are not there yet, each id once, and returns those, in order.
  List<JawabanMasuk> insert(List<JawabanMasuk> jawaban) {
    List<JawabanMasuk> masuk = tanpa(new HashSet<>(jawaban.size() * 2), jawaban);
    while (!masuk.isEmpty() && !salin(masuk)) {
      Set<UUID> ada = ada(masuk);
      if (ada.isEmpty()) {
        throw new DuplicateKeyException("Jawaban berulang yang tidak ditemukan");
      }
      masuk = tanpa(ada, masuk); // another may store one of the rest just now: then once more
    }
    return masuk;
  }

  /// Those that are not in the set, each once; the set grows by them.
  private static List<JawabanMasuk> tanpa(Set<UUID> ada, List<JawabanMasuk> jawaban) {
    return jawaban.stream().filter(satu -> ada.add(satu.id())).toList();
  }

  /// The ids of those that are stored.
  Set<UUID> ada(List<JawabanMasuk> jawaban) {
    Object[] id = jawaban.stream().map(JawabanMasuk::id).toArray();
    return new HashSet<>(
        jdbc.query(
            con -> {
              var ps = con.prepareStatement("select id from layanan.jawaban where id = any (?)");
              ps.setArray(1, con.createArrayOf("uuid", id));
              return ps;
            },
            (rs, _) -> rs.getObject(1, UUID.class)));
  }

  /// Writes them on the chance that all are new, as they nearly always are; when one is not,
  /// nothing has been written.
  private boolean salin(List<JawabanMasuk> jawaban) {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                con -> {
                  var titik = con.setSavepoint();
                  try {
                    salinSemua(con, jawaban); // the commit releases the savepoint
                    return true;
                  } catch (SQLException e) {
                    if (!PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState())) {
                      throw e;
                    }
                    con.rollback(titik);
                    return false;
                  }
                }));
  }

  private static void salinSemua(Connection con, List<JawabanMasuk> jawaban) throws SQLException {
    var salin = con.unwrap(PGConnection.class).getCopyAPI();
    var isi = new SalinanJawaban(salin.copyIn(SalinanJawaban.JAWABAN));
    for (JawabanMasuk satu : jawaban.stream().sorted(MENURUT_ID).toList()) {
      isi.jawaban(satu);
    }
    isi.selesai();
    List<JawabanMasuk> bersaran = jawaban.stream().filter(satu -> satu.saran() != null).toList();
    if (!bersaran.isEmpty()) {
      var saran = new SalinanJawaban(salin.copyIn(SalinanJawaban.SARAN));
      for (JawabanMasuk satu : bersaran) {
        saran.saran(satu);
      }
      saran.selesai();
    }
  }
}
