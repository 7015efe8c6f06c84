package id.bangga.akun;

import id.bangga.bersama.Peran;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A key in the list of one's own keys; the secret itself is nowhere.
public record KunciTercatat(
    long id,
    String nama,
    List<Peran> peran,
    Instant dibuat,
    Instant kedaluwarsa,
    @Nullable Instant terakhir) {}
