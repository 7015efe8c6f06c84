package id.bangga.statistik.ranking;

import id.bangga.statistik.Arguments;
import java.util.Arrays;

/// How often each unit had each rank in the draws.
public final class RankShares {
  private final int units;
  private final int indexBits;
  private final int[][] count;
  private final long[] keys;
  private final KeySorter sorter;
  private int total;

  RankShares(int units) {
    this.units = units;
    this.indexBits = 32 - Integer.numberOfLeadingZeros(units);
    this.count = new int[units][units];
    this.keys = new long[units];
    this.sorter = new KeySorter(units);
  }

  /// Ranks one draw by sorting 64-bit keys: the leading bits order the values downwards, the last
  /// bits name the unit. Values that agree in 49 bits or more count as equal.
  void add(double[] values) {
    fillKeys(values);
    sorter.sort(keys);
    countRanks();
    total++;
  }

  private void fillKeys(double[] values) {
    for (int i = 0; i < units; i++) {
      long bits = Double.doubleToRawLongBits(0.0 - values[i]);
      long ordered = bits ^ ((bits >> 63) & Long.MAX_VALUE);
      keys[i] = (ordered >> indexBits << indexBits) | i;
    }
  }

  private void countRanks() {
    int rank = 0;
    for (int i = 0; i < units; i++) {
      if (i == 0 || keys[i] >> indexBits != keys[i - 1] >> indexBits) {
        rank = i;
      }
      count[(int) (keys[i] & ((1L << indexBits) - 1))][rank]++;
    }
  }

  RankShares plus(RankShares other) {
    RankShares sum = new RankShares(units);
    sum.total = total + other.total;
    for (int i = 0; i < units; i++) {
      addTo(sum.count[i], count[i]);
      addTo(sum.count[i], other.count[i]);
    }
    return sum;
  }

  private static void addTo(int[] sums, int[] counts) {
    for (int r = 0; r < sums.length; r++) {
      sums[r] += counts[r];
    }
  }

  int quantile(int unit, double probability) {
    double needed = probability * total - 1e-9;
    long sum = 0;
    int rank = 0;
    while (rank < units - 1 && sum + count[unit][rank] < needed) {
      sum += count[unit][rank++];
    }
    return rank + 1;
  }

  /// Share of draws in which a unit had this rank, 0 to 1; over all ranks the shares sum to 1.
  ///
  /// @param unit number of the unit
  /// @param rank 1 to the number of units
  public double of(int unit, int rank) {
    Arguments.atLeast(1, rank, "ranks");
    return (double) count[unit][rank - 1] / total;
  }

  /// Share of draws in which a unit had this rank or a better one.
  public double upTo(int unit, int rank) {
    long sum = 0;
    for (int r = 0; r < Math.min(rank, units); r++) {
      sum += count[unit][r];
    }
    return (double) sum / total;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RankShares shares
        && total == shares.total
        && Arrays.deepEquals(count, shares.count);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(count);
  }
}
