package id.bangga.hasil;

import java.util.Optional;

/// The version of the program that froze a result.
final class Versi {
  static final String PROGRAM =
      Optional.ofNullable(Versi.class.getPackage().getImplementationVersion()).orElse("0.1.0");

  private Versi() {}
}
