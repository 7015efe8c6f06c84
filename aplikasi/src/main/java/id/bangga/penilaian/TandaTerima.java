package id.bangga.penilaian;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The signed receipt of a submission.
///
/// @param ke 1 for the unit's first submission of the cycle, 2 after a return …
/// @param isi canonical JSON of what was submitted, the signed text
/// @param sidik SHA-256 over the answers and the hashes of their evidence
/// @param tandaTangan Ed25519 signature of the installation over `isi`, Base64
/// @param sebabBatal why it no longer stands, null while it does
public record TandaTerima(
    String nomor,
    long penilaianId,
    int ke,
    String isi,
    String sidik,
    String tandaTangan,
    String kunciPublik,
    Instant diajukanPada,
    @Nullable Instant dibatalkanPada,
    @Nullable String sebabBatal) {

  public boolean berlaku() {
    return dibatalkanPada == null;
  }
}
