package id.bangga.instrumen;

import id.bangga.instrumen.Instrumen.Identitas;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An instrument in a list.
///
/// @param sidik SHA-256 of its canonical JSON once it is locked
public record RingkasanInstrumen(
    long id,
    Identitas identitas,
    StatusInstrumen status,
    int jumlahIndikator,
    BigDecimal bobot,
    @Nullable String sidik,
    String diubahOleh,
    Instant diubahPada) {}
