package id.bangga.statistik;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;

/// Properties over generated values; the seed of a counterexample is in the message.
public final class Semua {
  private Semua() {}

  /// Checks a property of `count` generated values.
  public static <T> void forAll(
      int count, Function<SplittableRandom, T> generator, Consumer<T> property) {
    for (long seed = 0; seed < count; seed++) {
      T value = generator.apply(new SplittableRandom(seed));
      try {
        property.accept(value);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + value, e);
      }
    }
  }
}
