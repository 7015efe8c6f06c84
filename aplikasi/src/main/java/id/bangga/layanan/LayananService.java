package id.bangga.layanan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The services and service points of the units. Readings without an actor are for other modules,
/// which have checked the right of their own page.
@Service
public class LayananService {
  private final LayananRepository repository;

  LayananService(LayananRepository repository) {
    this.repository = repository;
  }

  /// Every service of the city.
  public List<LayananUnit> daftar() {
    return repository.layanan();
  }

  public List<LayananUnit> daftar(long unitId) {
    return repository.layanan(unitId);
  }

  public Optional<LayananUnit> find(long id) {
    return repository.findLayanan(id);
  }

  /// Every service point of the city.
  public List<TitikLayanan> titik() {
    return repository.titik();
  }

  public List<TitikLayanan> titik(long unitId) {
    return repository.titik(unitId);
  }

  /// Where the unit's services were answered, and its own points.
  public List<TitikLayanan> titikJawaban(long unitId) {
    return repository.titikJawaban(unitId);
  }

  public Optional<TitikLayanan> titik(String kode) {
    return repository.findTitik(kode);
  }

  /// The questionnaires in use.
  public List<Instrumen> instrumen() {
    return repository.daftarInstrumen();
  }
}
