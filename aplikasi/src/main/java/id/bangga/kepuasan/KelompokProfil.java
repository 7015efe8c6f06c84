package id.bangga.kepuasan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The index by answers to one profile question.
public record KelompokProfil(String bidang, String nama, List<Baris> baris) {
  public KelompokProfil {
    baris = List.copyOf(baris);
  }

  /// One group; `ikm` is null when undefined, or when the group is `ditutup` because it is small or
  /// because another small group could be derived from it. Then its size is not shown either.
  public record Baris(
      String kode, String nama, long n, @Nullable BigDecimal ikm, boolean ditutup) {}
}
