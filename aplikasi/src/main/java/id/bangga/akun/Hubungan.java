package id.bangga.akun;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A declared relation of a person to a unit or to another person.
///
/// @param akunId whose relation it is; for a relation between persons, the one who declared it
/// @param oleh name of who declared it
public record Hubungan(
    long id,
    long akunId,
    @Nullable Long denganUnit,
    @Nullable Long denganAkun,
    JenisHubungan jenis,
    String keterangan,
    Instant dinyatakan,
    String oleh) {}
