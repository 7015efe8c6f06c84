package id.bangga.akun;

import id.bangga.berkas.HasilImpor;
import java.util.UUID;

/// A file put by, and what it would do today.
public record BerkasAkun(UUID id, String nama, HasilImpor hasil) {}
