package id.bangga.organisasi;

import id.bangga.berkas.HasilImpor;
import java.util.UUID;

/// A file between its preview and the word to carry it out.
///
/// @param hasil what it would do to the units as they are now
/// @param basi the units have changed since it was uploaded
public record BerkasTertunda(
    UUID id, String nama, Berlaku berlaku, HasilImpor hasil, boolean basi) {}
