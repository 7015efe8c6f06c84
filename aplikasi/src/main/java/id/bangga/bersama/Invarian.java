package id.bangga.bersama;

import java.util.List;

/// What must never be true of the data, as executable checks; run by `./bangga periksa` and after
/// the integration tests. Implement as a bean, one per module.
public interface Invarian {
  /// The module's name.
  String modul();

  /// Every violation found, in words that name the rows; empty when all holds.
  List<String> periksa();
}
