package id.bangga.bersama;

import java.util.List;

/// Loads the sample city for `./bangga demo`; implement as a bean.
public interface PemuatContoh {
  boolean sudahDimuat();

  /// Loads everything; done again on the same data it fails.
  void muat();

  /// One account for each role, to be printed.
  List<AkunContoh> akun();
}
