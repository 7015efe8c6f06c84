package id.bangga.layanan;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Stores answers by the hundred thousand with COPY, inside the caller's transaction; an answer
/// whose id is stored already (or came before) is left out.
@Component
class JawabanMassal {
  private static final int SEKALI = 100_000;

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
  private final PenulisRekap rekap;

  JawabanMassal(JdbcTemplate jdbc, PenulisRekap rekap) {
    this.jdbc = jdbc;
    this.rekap = rekap;
  }

  /// @param ganda how many were stored before or came twice
  /// @param sidik hash over those that were new
  record Hasil(int baru, int ganda, String sidik) {}

  Hasil simpan(Stream<JawabanMasuk> jawaban) {
    var kerja = new Kerja();
    var kelompok = new ArrayList<JawabanMasuk>();
    jawaban.forEachOrdered(satu -> {
      kelompok.add(satu);
      if (kelompok.size() == SEKALI) {
        kerja.tulis(kelompok);
        kelompok.clear();
      }
    });
    kerja.tulis(kelompok);
    rekap.terapkan(kerja.tambahan);
    return new Hasil(kerja.baru, kerja.ganda, kerja.sidik.hex());
  }

  private final class Kerja {
    private final Map<Rekap.Kunci, Tally> tambahan = new HashMap<>();
    private final SidikJawaban sidik = new SidikJawaban();
    private int baru;
    private int ganda;

    void tulis(List<JawabanMasuk> kelompok) {
      List<JawabanMasuk> masuk = tanpa(new HashSet<>(kelompok.size() * 2), kelompok);
      if (masuk.isEmpty()) {
        return;
      }
      if (!salin(masuk)) {
        masuk = tanpa(ada(masuk), masuk);
        salin(masuk);
      }
      ganda += kelompok.size() - masuk.size();
      baru += masuk.size();
      for (JawabanMasuk satu : masuk) {
        sidik.tambah(satu);
        PenulisRekap.hitung(tambahan, satu);
      }
    }
  }

  /// Those that are not in the set, each once; the set grows by them.
  private static List<JawabanMasuk> tanpa(Set<UUID> ada, List<JawabanMasuk> jawaban) {
    return jawaban.stream().filter(satu -> ada.add(satu.id())).toList();
  }

  private Set<UUID> ada(List<JawabanMasuk> jawaban) {
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

  /// Writes them on the chance that all are new, as they are in nearly every file; when one is not,
  /// nothing has been written.
  private boolean salin(List<JawabanMasuk> jawaban) {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                con -> {
                  var titik = con.setSavepoint();
                  try {
                    salinSemua(con, jawaban);
                    con.releaseSavepoint(titik);
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
