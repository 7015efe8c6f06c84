package id.bangga.desk;

import id.bangga.instrumen.Jawaban;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The official score of one indicator and how it came about.
///
/// @param jawaban the answer behind it; null when it is the mean of two different answers
/// @param skor 0 to 1; null when the indicator does not apply
public record NilaiFinal(
    long indikatorId,
    @Nullable Jawaban jawaban,
    @Nullable BigDecimal skor,
    AsalNilai asal,
    String alasan) {}
