package id.bangga.instrumen;

import java.math.BigDecimal;

/// One level of a rubric.
///
/// @param huruf letter or word, for example `A` or `Ya`
/// @param uraian what must be found so that this level holds
/// @param skor 0 to 1
public record Tingkat(String huruf, String uraian, BigDecimal skor) {}
