package id.bangga.statistik;

/// A generator whose every output is fixed by its seed on every machine and Java release:
/// SplitMix64 for the bits, the polar method for the normal deviates, `StrictMath` for the
/// logarithm.
///
/// References: Steele, Lea and Flood (2014), doi:10.1145/2660193.2660195; Marsaglia and Bray
/// (1964), doi:10.1137/1006063. Not for secrets.
public final class SeededRandom {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;
  private double spare;
  private boolean hasSpare;

  /// Starts the stream of a seed.
  public SeededRandom(long seed) {
    this.state = seed;
  }

  /// Starts stream number `stream` of a seed: streams may be drawn in any order or at the same
  /// time.
  public static SeededRandom stream(long seed, long stream) {
    return new SeededRandom(mix(seed + GOLDEN) ^ mix(mix(stream + 0x632BE59BD9B4E019L)));
  }

  /// 64 uniform bits.
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /// Uniform in [0, 1), a multiple of 2^-53.
  public double nextDouble() {
    return (nextLong() >>> 11) * UNIT;
  }

  /// Uniform in 0 .. bound-1, without bias.
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive: " + bound);
    }
    long bits;
    long value;
    do {
      bits = nextLong() >>> 33;
      value = bits % bound;
    } while (bits - value + bound - 1 > Integer.MAX_VALUE);
    return (int) value;
  }

  /// Standard normal.
  public double nextGaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double x;
    double y;
    double s;
    do {
      x = 2 * nextDouble() - 1;
      y = 2 * nextDouble() - 1;
      s = x * x + y * y;
    } while (s >= 1 || s == 0);
    double scale = Math.sqrt(-2 * StrictMath.log(s) / s);
    spare = y * scale;
    hasSpare = true;
    return x * scale;
  }

  /// Puts the values in random order (Fisher and Yates).
  public void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int swap = values[i];
      values[i] = values[j];
      values[j] = swap;
    }
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
