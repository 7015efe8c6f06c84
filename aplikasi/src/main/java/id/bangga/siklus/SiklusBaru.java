package id.bangga.siklus;

import org.jspecify.annotations.Nullable;

/// A cycle to be prepared.
///
/// @param salinDari year of the cycle whose schedule, parameters, criteria and participants are
///   taken over; null for the proposed schedule, the defaults and every unit of today
public record SiklusBaru(
    int tahun, String nama, AsalInstrumen instrumen, @Nullable Integer salinDari) {}
