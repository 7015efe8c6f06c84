package id.bangga.akun;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account: one person who may sign in.
///
/// @param nip civil servant number, 18 digits; synthetic in samples
/// @param unitId home unit
/// @param atasanId direct superior
/// @param masukTerakhir last sign-in, null when there was none
public record Akun(
    long id,
    String namaPengguna,
    String nama,
    @Nullable String surel,
    @Nullable String nip,
    @Nullable Long unitId,
    @Nullable Long atasanId,
    boolean aktif,
    boolean wajibGanti,
    Instant dibuat,
    @Nullable Instant masukTerakhir,
    int versi) {}
