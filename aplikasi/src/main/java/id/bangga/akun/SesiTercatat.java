package id.bangga.akun;

import java.time.Instant;

/// One session in the list of one's own sessions.
public record SesiTercatat(
    long id, Instant dibuat, Instant terakhir, Instant kedaluwarsa, String alamat, String agen) {}
