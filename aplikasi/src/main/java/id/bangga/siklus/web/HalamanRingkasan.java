package id.bangga.siklus.web;

import org.jspecify.annotations.Nullable;

/// The first page of one cycle.
///
/// @param periksa what is looked at before opening; null once it is open or for other readers
public record HalamanRingkasan(HalamanSiklus induk, @Nullable PeriksaBuka periksa) {}
