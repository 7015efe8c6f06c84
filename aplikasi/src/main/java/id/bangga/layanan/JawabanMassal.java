package id.bangga.layanan;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Stores answers by the hundred thousand with COPY, inside the caller's transaction; an answer
/// whose id is stored already (or came before) is left out.
@Component
class JawabanMassal {
  private static final int SEKALI = 10_000;

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
    var kelompok = new ArrayList<JawabanMasuk>(SEKALI);
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
      if (kelompok.isEmpty()) {
        return;
      }
      Set<UUID> ada = new HashSet<>(ada(kelompok));
      var jawaban = new SalinanJawaban();
      var saran = new SalinanJawaban();
      for (JawabanMasuk satu : kelompok) {
        if (!ada.add(satu.id())) {
          ganda++;
          continue;
        }
        baru++;
        jawaban.jawaban(satu);
        if (satu.saran() != null) {
          saran.saran(satu);
        }
        sidik.tambah(satu);
        PenulisRekap.hitung(tambahan, satu);
      }
      salin(SalinanJawaban.JAWABAN, jawaban);
      salin(SalinanJawaban.SARAN, saran);
    }
  }

  private List<UUID> ada(List<JawabanMasuk> kelompok) {
    Object[] id = kelompok.stream().map(JawabanMasuk::id).toArray();
    return jdbc.query(
        con -> {
          var ps = con.prepareStatement("select id from layanan.jawaban where id = any (?)");
          ps.setArray(1, con.createArrayOf("uuid", id));
          return ps;
        },
        (rs, _) -> rs.getObject(1, UUID.class));
  }

  private void salin(String perintah, SalinanJawaban isi) {
    if (isi.kosong()) {
      return;
    }
    jdbc.execute(
        (ConnectionCallback<Long>)
            con -> {
              try {
                return con.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(perintah, new StringReader(isi.teks()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
