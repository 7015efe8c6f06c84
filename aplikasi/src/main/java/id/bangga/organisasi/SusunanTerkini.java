package id.bangga.organisasi;

import id.bangga.web.SekaliBaca;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The units in memory, read again whenever the marker in the database has moved: right on every
/// node without any message between them.
@Component
class SusunanTerkini {
  private final UnitRepository repository;
  private volatile @Nullable Potret potret;

  SusunanTerkini(UnitRepository repository) {
    this.repository = repository;
  }

  /// Differs after every change of the units.
  UUID penanda() {
    return SekaliBaca.baca(SusunanTerkini.class, repository::penanda);
  }

  /// The marker is read before the rest: a change in between makes the next call read again.
  Potret potret() {
    UUID penanda = penanda();
    Potret kini = potret;
    if (kini == null || !kini.penanda().equals(penanda)) {
      kini = new Potret(penanda, repository.susunan(), repository.asal(), repository.klasterBaku());
      potret = kini;
    }
    return kini;
  }
}
