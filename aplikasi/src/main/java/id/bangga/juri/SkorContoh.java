package id.bangga.juri;

import java.math.BigDecimal;
import java.util.Map;

/// What one juror gave one sample of a calibration round, by criterion.
public record SkorContoh(long akunId, int nomor, Map<String, BigDecimal> skor) {
  public SkorContoh {
    skor = Map.copyOf(skor);
  }
}
