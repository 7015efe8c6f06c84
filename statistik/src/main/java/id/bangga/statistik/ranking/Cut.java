package id.bangga.statistik.ranking;

import java.util.List;
import java.util.OptionalInt;

/// The cut between the last finalist and the first unit outside.
///
/// @param inside number of the unit at rank K
/// @param outside number of the unit at rank K+1
/// @param difference their difference in adjusted score, not negative
/// @param standardError conditional standard deviation of that difference
/// @param tieBand numbers of the units that cannot be separated from the cut, best first
/// @param furtherScores further scores per unit after which the difference would be separated;
///   empty when the two are equal or more than 1,000 would be needed
/// @param expectedErrors standard error of the difference expected after 1, 2, ... further scores
///   of each of the two units
public record Cut(
    int inside,
    int outside,
    double difference,
    double standardError,
    List<Integer> tieBand,
    OptionalInt furtherScores,
    List<Double> expectedErrors) {}
