package id.bangga.bersama;

import org.jspecify.annotations.Nullable;

/// A role held by an account, for one unit (or all when `unitId` is null) and one cycle year (or
/// all).
public record Penugasan(Peran peran, @Nullable Long unitId, @Nullable Integer tahun) {}
