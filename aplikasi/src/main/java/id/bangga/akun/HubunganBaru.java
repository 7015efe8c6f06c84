package id.bangga.akun;

import org.jspecify.annotations.Nullable;

/// A relation about to be declared, to a unit or to a person, not both.
public record HubunganBaru(
    @Nullable Long denganUnit, @Nullable Long denganAkun, JenisHubungan jenis, String keterangan) {}
