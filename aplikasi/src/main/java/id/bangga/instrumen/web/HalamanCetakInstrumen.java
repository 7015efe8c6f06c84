package id.bangga.instrumen.web;

import id.bangga.instrumen.Instrumen;
import id.bangga.web.Pemda;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An instrument on paper.
///
/// @param sidik hash of a locked one; null for a draft
public record HalamanCetakInstrumen(
    Pemda pemda, Instrumen instrumen, @Nullable String sidik, Instant pada) {}
