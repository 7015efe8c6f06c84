package id.bangga.loket;

import id.bangga.layanan.KodeAturanLayanan;
import java.util.List;

/// What became of a typed sheet.
public sealed interface HasilKetik {
  /// Stored; it counts.
  record Dihitung() implements HasilKetik {}

  /// Stored; it counts once a second person has typed it too.
  record MenungguKedua() implements HasilKetik {}

  /// The second typing differs; nothing was changed.
  ///
  /// @param beda the questions that differ, with both values
  record Berbeda(List<Beda> beda) implements HasilKetik {}

  record Ditolak(KodeAturanLayanan sebab) implements HasilKetik {}

  /// One question that two people typed differently.
  record Beda(String unsur, char pertama, char kedua) {}
}
