package id.bangga.instrumen;

import id.bangga.berkas.HasilImpor;
import java.util.UUID;

/// An uploaded file that waits for the word to be carried out, and what it would do.
public record BerkasInstrumen(UUID id, long instrumenId, String nama, HasilImpor hasil) {}
