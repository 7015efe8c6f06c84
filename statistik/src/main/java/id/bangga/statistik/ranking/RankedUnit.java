package id.bangga.statistik.ranking;

/// One unit in a ranking with uncertainty.
///
/// @param label label of the unit
/// @param adjusted adjusted score (intercept plus effect)
/// @param rank competition rank of the adjusted score: 1, 2, 2, 4
/// @param lower lower end of the rank interval
/// @param upper upper end of the rank interval
/// @param finalistProbability probability of a rank of at most K
/// @param inTieBand can it not be separated from the cut behind rank K?
public record RankedUnit(
    String label,
    double adjusted,
    int rank,
    int lower,
    int upper,
    double finalistProbability,
    boolean inTieBand) {}
