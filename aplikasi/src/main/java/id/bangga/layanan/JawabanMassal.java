package id.bangga.layanan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Stores answers by the hundred thousand, inside the caller's transaction; an answer whose id is
/// stored already (or came before) is left out.
@Component
class JawabanMassal {
  private static final int SEKALI = 100_000;

  private final JawabanRepository repository;
  private final PenulisRekap rekap;

  JawabanMassal(JawabanRepository repository, PenulisRekap rekap) {
    this.repository = repository;
    this.rekap = rekap;
  }

  int sudahAda(List<JawabanMasuk> jawaban) {
    return repository.ada(jawaban).size();
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
      List<JawabanMasuk> masuk = repository.insert(kelompok);
      ganda += kelompok.size() - masuk.size();
      baru += masuk.size();
      for (JawabanMasuk satu : masuk) {
        sidik.tambah(satu);
        PenulisRekap.hitung(tambahan, satu);
      }
    }
  }
}
