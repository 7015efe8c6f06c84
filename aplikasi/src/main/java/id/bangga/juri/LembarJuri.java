package id.bangga.juri;

import id.bangga.siklus.KriteriaJuri;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A juror's scores for one finalist.
///
/// @param skor score 0 to 100 by criterion; absent where none was given yet
/// @param kiriman the last save taken, so that the same save sent twice counts once
/// @param versi counts the saves
public record LembarJuri(
    KunciLembar kunci,
    StatusLembar status,
    Map<String, BigDecimal> skor,
    @Nullable Instant terkunci,
    @Nullable UUID kiriman,
    int versi) {

  /// Who may still write on a sheet.
  public enum StatusLembar {
    DRAF("Draf"),
    TERKUNCI("Terkunci"),
    DIBUKA("Dibuka pleno");

    private final String sebutan;

    StatusLembar(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }

  public LembarJuri {
    skor = Map.copyOf(skor);
  }

  public boolean dikunci() {
    return status == StatusLembar.TERKUNCI;
  }

  public boolean lengkap(List<KriteriaJuri> kriteria) {
    return kriteria.stream().allMatch(satu -> skor.containsKey(satu.kode()));
  }

  /// The juror's score, 0 to 100; empty while a criterion is missing.
  public Optional<BigDecimal> nilai(List<KriteriaJuri> kriteria) {
    if (!lengkap(kriteria)) {
      return Optional.empty();
    }
    return Optional.of(AturanJuri.skorJuri(AturanJuri.bobot(kriteria), skor));
  }
}
