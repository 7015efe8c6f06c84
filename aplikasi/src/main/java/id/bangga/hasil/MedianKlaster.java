package id.bangga.hasil;

import id.bangga.instrumen.Nilai;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The median share of each component among the units of a ranking group, so that a unit sees where
/// it stands among its like.
record MedianKlaster(Map<String, Map<String, BigDecimal>> median) {
  private static final BigDecimal DUA = BigDecimal.valueOf(2);

  static MedianKlaster dari(IsiHasil hasil, Map<String, Nilai> nilai) {
    Map<String, Map<String, List<BigDecimal>>> semua = new HashMap<>();
    nilai.forEach((kode, satu) -> {
      String klaster = Objects.requireNonNull(hasil.unit().get(kode)).klaster();
      for (Nilai.NilaiKomponen komponen : satu.semuaKomponen()) {
        BigDecimal persen = komponen.persen();
        if (persen != null) {
          semua
              .computeIfAbsent(klaster, _ -> new HashMap<>())
              .computeIfAbsent(komponen.kode(), _ -> new ArrayList<>())
              .add(persen);
        }
      }
    });
    Map<String, Map<String, BigDecimal>> median = new HashMap<>();
    semua.forEach((klaster, komponen) -> {
      Map<String, BigDecimal> satu = new HashMap<>();
      komponen.forEach((kode, persen) -> satu.put(kode, tengah(persen)));
      median.put(klaster, satu);
    });
    return new MedianKlaster(median);
  }

  @Nullable BigDecimal persen(String klaster, String komponen) {
    return median.getOrDefault(klaster, Map.of()).get(komponen);
  }

  private static BigDecimal tengah(List<BigDecimal> angka) {
    List<BigDecimal> urut = angka.stream().sorted().toList();
    int n = urut.size();
    return n % 2 == 1
        ? urut.get(n / 2)
        : urut.get(n / 2 - 1).add(urut.get(n / 2)).divide(DUA, MathContext.DECIMAL64);
  }
}
