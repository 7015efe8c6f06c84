package id.bangga.skm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One unsur of a result; nobody answered it when `n` is 0, and then nothing is defined.
///
/// @param nrr nilai rata-rata, 1..4, unrounded
/// @param nrrTertimbang nilai rata-rata tertimbang: nrr times the weight, unrounded
/// @param ikm nrr times 25, two decimals HALF_UP
public record HasilUnsur(
    KolomUnsur unsur,
    long n,
    long jumlah,
    @Nullable Double nrr,
    @Nullable Double nrrTertimbang,
    @Nullable BigDecimal ikm,
    @Nullable Mutu mutu) {}
