package id.bangga.layanan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A one-time ticket as the counter hands it out; the code is known only at this moment.
///
/// @param kode what the visitor types or scans, for example `K7QM-2XPD`
/// @param rujukan the queue system's own number; null for printed sheets
public record Tiket(String kode, int nomor, @Nullable String rujukan, Instant berlaku) {}
