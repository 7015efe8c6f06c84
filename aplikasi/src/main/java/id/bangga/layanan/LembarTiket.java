package id.bangga.layanan;

import java.time.Instant;
import java.util.UUID;

/// How many tickets of one issue have been used.
public record LembarTiket(UUID id, Instant terbit, Instant berlaku, int banyak, int terpakai) {}
