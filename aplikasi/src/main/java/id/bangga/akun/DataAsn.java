package id.bangga.akun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An employee whose master data need a look.
///
/// @param atasan user name of the superior
/// @param masalah at least one
public record DataAsn(
    long id,
    String namaPengguna,
    String nama,
    @Nullable String nip,
    @Nullable Long unitId,
    @Nullable String atasan,
    List<MasalahAsn> masalah) {}
