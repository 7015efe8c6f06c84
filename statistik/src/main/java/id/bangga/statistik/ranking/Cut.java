package id.bangga.statistik.ranking;

import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// The cut between the last finalist (place K) and the first unit outside (place K+1).
///
/// **Tie band.** A unit above the cut is separated when the probability that it is better than the
/// first unit outside exceeds (1+level)/2, such as 0.975; a unit below when the probability that
/// the last finalist is better than it does. Every other unit belongs to the tie band: the scores
/// cannot say on which side of the cut it belongs. The probabilities are normal, from the
/// difference of the two effects and its conditional standard deviation. The band is empty when the
/// units at places K and K+1 are separated from each other and so are all others. Places follow the
/// adjusted score; equal scores are taken in the order of their numbers.
///
/// **Further scores.** If both units at the cut receive r further scores from the same r jurors,
/// severity cancels and the precision of their difference grows by r / (2 x residual variance). The
/// difference itself is expected to stay as it is.
///
/// @param inside number of the unit at place K
/// @param outside number of the unit at place K+1
/// @param difference their difference in adjusted score, not negative
/// @param standardError conditional standard deviation of that difference
/// @param probability probability that the unit inside is better than the unit outside, 0.5 to 1
/// @param separated does that probability exceed (1+level)/2?
/// @param tieBand numbers of the units in the tie band, best first
/// @param furtherScores further scores of each of the two units after which they would be
///   separated, 0 when they are already; empty when they are equal or more than
///   [#MOST_FURTHER_SCORES] are needed
/// @param expectedErrors standard error of the difference expected after 1, 2, ... 20 further
///   scores
public record Cut(
    int inside,
    int outside,
    double difference,
    double standardError,
    double probability,
    boolean separated,
    List<Integer> tieBand,
    OptionalInt furtherScores,
    List<Double> expectedErrors) {

  /// Beyond this number of further scores per unit no advice is given.
  public static final int MOST_FURTHER_SCORES = 1_000;

  private static final int SHOWN = 20;

  /// The cut behind place K.
  ///
  /// @param fit a fitted model
  /// @param finalists K, at least 1
  /// @param level such as 0.95
  /// @return empty when there are no more than K units
  public static Optional<Cut> of(CrossedFit fit, int finalists, double level) {
    List<Effect> units = fit.units();
    if (finalists >= units.size()) {
      return Optional.empty();
    }
    List<Integer> order =
        IntStream.range(0, units.size())
            .boxed()
            .sorted(
                (i, j) -> Double.compare(0.0 - units.get(i).effect(), 0.0 - units.get(j).effect()))
            .toList();
    int inside = order.get(finalists - 1);
    int outside = order.get(finalists);
    double critical = quantile((1 + level) / 2);
    List<Integer> band = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      int unit = order.get(place);
      boolean apart =
          place < finalists
              ? separated(fit, unit, outside, critical)
              : separated(fit, inside, unit, critical);
      if (!apart) {
        band.add(unit);
      }
    }
    double difference = units.get(inside).effect() - units.get(outside).effect();
    double error = fit.unitDifferenceError(inside, outside);
    double residual = fit.components().residual();
    return Optional.of(
        new Cut(
            inside,
            outside,
            difference,
            error,
            error > 0 ? NormalDistribution.of(0, 1).cumulativeProbability(difference / error) : 0.5,
            separated(fit, inside, outside, critical),
            List.copyOf(band),
            furtherScores(difference, error, residual, critical),
            expectedErrors(error, residual)));
  }

  private static double quantile(double probability) {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(probability);
  }

  private static boolean separated(CrossedFit fit, int better, int worse, double critical) {
    double difference = fit.units().get(better).effect() - fit.units().get(worse).effect();
    return difference > critical * fit.unitDifferenceError(better, worse);
  }

  private static double errorAfter(double error, double residual, int scores) {
    double variance = error * error;
    return error / Math.sqrt(1 + scores * variance / (2 * residual));
  }

  private static OptionalInt furtherScores(
      double difference, double error, double residual, double critical) {
    for (int scores = 0; scores <= MOST_FURTHER_SCORES; scores++) {
      if (difference > critical * errorAfter(error, residual, scores)) {
        return OptionalInt.of(scores);
      }
    }
    return OptionalInt.empty();
  }

  private static List<Double> expectedErrors(double error, double residual) {
    return IntStream.rangeClosed(1, SHOWN)
        .mapToObj(scores -> errorAfter(error, residual, scores))
        .toList();
  }
}
