package id.bangga.siklus;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.web.SekaliBaca;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Cycles and their units in memory, read again whenever the marker in the database has moved.
@Component
class SiklusTerkini {
  private final SiklusRepository repository;
  private final PesertaRepository peserta;
  private final Map<Integer, Potret> simpanan = new ConcurrentHashMap<>();

  /// A cycle as it was at a marker; `peserta` by the unit's id, in the order of the codes.
  record Potret(UUID tanda, Siklus siklus, Map<Long, Peserta> peserta) {}

  SiklusTerkini(SiklusRepository repository, PesertaRepository peserta) {
    this.repository = repository;
    this.peserta = peserta;
  }

  Potret wajib(int tahun) {
    return find(tahun).orElseThrow(() -> tidakAda(tahun));
  }

  /// The marker is read before the rest: a change in between makes the next call read again.
  Optional<Potret> find(int tahun) {
    return Optional.ofNullable(tanda().get(tahun)).map(tanda -> potret(tahun, tanda));
  }

  /// The cycle, held until commit.
  Potret tahan(int tahun) {
    return repository
        .tahan(tahun)
        .map(tanda -> potret(tahun, tanda))
        .orElseThrow(() -> tidakAda(tahun));
  }

  private static TidakDitemukan tidakAda(int tahun) {
    return new TidakDitemukan("Siklus " + tahun);
  }

  /// Newest year first.
  List<Siklus> daftar() {
    return tanda().entrySet().stream()
        .map(satu -> potret(satu.getKey(), satu.getValue()).siklus())
        .toList();
  }

  private Map<Integer, UUID> tanda() {
    return SekaliBaca.baca(SiklusTerkini.class, repository::tanda);
  }

  private Potret potret(int tahun, UUID tanda) {
    Potret ada = simpanan.get(tahun);
    if (ada != null && ada.tanda().equals(tanda)) {
      return ada;
    }
    var baru =
        new Potret(tanda, repository.find(tahun).orElseThrow(), menurutUnit(peserta.list(tahun)));
    simpanan.put(tahun, baru);
    return baru;
  }

  private static Map<Long, Peserta> menurutUnit(List<Peserta> daftar) {
    return daftar.stream()
        .collect(
            Collectors.toMap(
                Peserta::unitId, Function.identity(), (a, _) -> a, LinkedHashMap::new));
  }
}
