package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// An answer to one indicator.
public sealed interface Jawaban {
  /// A level of the rubric.
  record Level(String huruf) implements Jawaban {}

  /// Figures for the formula, in the order of its inputs; optional ones may be left off at the end.
  record Rasio(List<BigDecimal> masukan) implements Jawaban {
    public Rasio {
      masukan = baku(masukan);
    }
  }

  /// Figures that a module or an import supplied.
  ///
  /// @param sumber which one, and from when
  record Auto(List<BigDecimal> masukan, String sumber) implements Jawaban {
    public Auto {
      masukan = baku(masukan);
    }
  }

  /// The indicator does not fit this unit.
  record TidakBerlaku(String alasan) implements Jawaban {}

  /// Nothing yet.
  record Kosong() implements Jawaban {}

  /// In words for people: `Tingkat B`, `18 · 20`, or why it does not apply.
  default String sebutan() {
    return switch (this) {
      case Level level -> "Tingkat " + level.huruf();
      case Rasio rasio -> angka(rasio.masukan());
      case Auto auto -> angka(auto.masukan()) + " (" + auto.sumber() + ")";
      case TidakBerlaku tidak -> "Tidak berlaku: " + tidak.alasan();
      case Kosong _ -> "Belum dijawab";
    };
  }

  /// Without zeros behind the decimals: 12.50 is the answer 12.5, and equal to it.
  private static List<BigDecimal> baku(List<BigDecimal> masukan) {
    return masukan.stream()
        .map(BigDecimal::stripTrailingZeros)
        .map(satu -> satu.scale() < 0 ? satu.setScale(0) : satu)
        .toList();
  }

  private static String angka(List<BigDecimal> masukan) {
    return masukan.stream()
        .map(satu -> satu.toPlainString().replace('.', ','))
        .collect(Collectors.joining(" · "));
  }
}
