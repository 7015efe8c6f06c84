package id.bangga.layanan;

import id.bangga.web.SekaliBaca;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What reading the tallies needs of services and questionnaires, in memory; read again whenever
/// the marker in the database has moved.
@Component
class LayananTerkini {
  private final LayananRepository layanan;
  private final FormulirRepository formulir;
  private volatile @Nullable Potret potret;

  LayananTerkini(LayananRepository layanan, FormulirRepository formulir) {
    this.layanan = layanan;
    this.formulir = formulir;
  }

  /// @param pemilik the unit that owns each service
  /// @param kode the questions of each questionnaire, in the order of an answer's digits
  /// @param kelompok the questions of each index, filled when asked for
  record Potret(
      UUID penanda,
      Map<Long, Long> pemilik,
      Map<Long, List<String>> kode,
      Map<String, List<Unsur>> kelompok) {}

  /// Differs after every change of services, points, populations and questions.
  UUID penanda() {
    return SekaliBaca.baca(LayananTerkini.class, layanan::penanda);
  }

  /// The marker is read before the rest: a change in between makes the next call read again.
  Potret potret() {
    UUID penanda = penanda();
    Potret kini = potret;
    if (kini == null || !kini.penanda().equals(penanda)) {
      kini =
          new Potret(penanda, layanan.pemilik(), formulir.kodeUnsur(), new ConcurrentHashMap<>());
      potret = kini;
    }
    return kini;
  }

  List<Unsur> unsur(String kelompok) {
    return potret().kelompok().computeIfAbsent(kelompok, formulir::unsurKelompok);
  }
}
