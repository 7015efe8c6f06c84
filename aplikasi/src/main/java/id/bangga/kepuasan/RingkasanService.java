package id.bangga.kepuasan;

import id.bangga.bersama.Pelaku;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A unit's satisfaction for pages that show it beside other things.
@Service
@Transactional(readOnly = true)
public class RingkasanService {
  private final TetapService tetap;

  RingkasanService(TetapService tetap) {
    this.tetap = tetap;
  }

  /// Empty while nothing of the unit is frozen.
  public Optional<RingkasanUnit> unit(Pelaku pelaku, long unitId) {
    List<HasilTetap> terbaruDahulu = tetap.deret(pelaku, unitId).reversed();
    return terbaruDahulu.stream()
        .findFirst()
        .map(kini ->
            new RingkasanUnit(
                kini,
                tetap.hitungUlang(pelaku, kini),
                terbaruDahulu.stream()
                    .skip(1)
                    .filter(satu -> satu.periode().jenis() == kini.periode().jenis())
                    .findFirst()
                    .orElse(null)));
  }
}
