package id.bangga.kepuasan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One unit's satisfaction in a line: its newest frozen result beside the one before.
///
/// @param nilai what the newest result says, computed again from its sums
/// @param lalu the newest earlier result of the same kind of period; null when there is none
public record RingkasanUnit(HasilTetap kini, NilaiIkm nilai, @Nullable HasilTetap lalu) {
  /// Points up or down; null without an earlier result or when the weights differ, because such
  /// results are never compared.
  public @Nullable BigDecimal perubahan() {
    return lalu == null || lalu.metode() != kini.metode() ? null : kini.ikm().subtract(lalu.ikm());
  }

  public boolean bedaBobot() {
    return lalu != null && lalu.metode() != kini.metode();
  }
}
