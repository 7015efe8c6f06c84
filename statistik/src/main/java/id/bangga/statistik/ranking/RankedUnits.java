package id.bangga.statistik.ranking;

import java.util.List;
import java.util.Optional;

/// A ranking with what is known about it.
///
/// @param units every unit, by number
/// @param finalists K
/// @param draws number of draws behind the intervals and probabilities
/// @param cut the place between rank K and K+1; empty when there are no more than K units
/// @param shares how often each unit had each rank in the draws
public record RankedUnits(
    List<RankedUnit> units, int finalists, int draws, Optional<Cut> cut, RankShares shares) {}
