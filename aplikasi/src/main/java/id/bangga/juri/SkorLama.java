package id.bangga.juri;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/// A locked sheet as it stood before the pleno reopened it.
public record SkorLama(
    KunciLembar kunci,
    int versi,
    Map<String, BigDecimal> skor,
    Instant terkunci,
    Instant dibuka,
    String alasan,
    String oleh) {
  public SkorLama {
    skor = Map.copyOf(skor);
  }
}
