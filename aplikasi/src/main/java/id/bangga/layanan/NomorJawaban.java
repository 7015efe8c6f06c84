package id.bangga.layanan;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Numbers for answers to come: UUIDs of our own form (RFC 9562, version 8) that begin with the
/// day. Those of one day lie side by side in the database's index, so that a new answer touches
/// pages which are in memory however many years of answers there are.
///
/// Nothing finer than the day: files of answers hold number and day, and a moment would tell who
/// stood at the counter. The other 106 bits are random, so nobody can guess another's number.
@Component
public class NomorJawaban {
  private static final int BIT_HARI = 16;
  private static final long ACAK_DEPAN = ((1L << (64 - BIT_HARI)) - 1) & ~0xf000L;
  private static final long VERSI = 8L << 12;
  private static final long ACAK_BELAKANG = (1L << 62) - 1;
  private static final long VARIAN = 1L << 63;

  private final SecureRandom acak = new SecureRandom();
  private final Clock clock;

  NomorJawaban(Clock clock) {
    this.clock = clock;
  }

  public UUID baru() {
    long hari = LocalDate.now(clock).toEpochDay();
    return new UUID(
        (hari << (64 - BIT_HARI)) | (acak.nextLong() & ACAK_DEPAN) | VERSI,
        (acak.nextLong() & ACAK_BELAKANG) | VARIAN);
  }
}
