package id.bangga.juri;

import java.math.BigDecimal;

/// One score: the unit, the juror, and what the juror gave (criteria already combined).
public record SkorJuri(String unit, String juri, BigDecimal skor) {}
