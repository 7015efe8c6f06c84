package id.bangga.juri;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/// A save of one sheet as it arrives, perhaps for the second time.
///
/// @param id made by the sender, new for every change; the same one again is the same save
/// @param versi the version of the sheet that the sender saw
/// @param skor all scores given so far, by criterion
public record KirimanSkor(UUID id, int versi, Map<String, BigDecimal> skor) {
  public KirimanSkor {
    skor = Map.copyOf(skor);
  }
}
