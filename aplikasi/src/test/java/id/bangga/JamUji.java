package id.bangga;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// The clock of the tests: stands still until told otherwise. Each test begins at {@link #AWAL}.
public final class JamUji extends Clock {
  private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

  /// Monday 7 September 2026, 09.00 WIB.
  public static final Instant AWAL = LocalDateTime.of(2026, 9, 7, 9, 0).atZone(ZONA).toInstant();

  private final AtomicReference<Instant> saat;
  private final ZoneId zona;

  JamUji() {
    this(new AtomicReference<>(AWAL), ZONA);
  }

  private JamUji(AtomicReference<Instant> saat, ZoneId zona) {
    this.saat = saat;
    this.zona = zona;
  }

  public void atur(Instant baru) {
    saat.set(baru);
  }

  /// Local time in Jakarta.
  public void atur(LocalDateTime setempat) {
    saat.set(setempat.atZone(ZONA).toInstant());
  }

  public void maju(Duration selang) {
    saat.updateAndGet(lama -> lama.plus(selang));
  }

  public void ulang() {
    saat.set(AWAL);
  }

  @Override
  public Instant instant() {
    return saat.get();
  }

  @Override
  public ZoneId getZone() {
    return zona;
  }

  @Override
  public Clock withZone(ZoneId lain) {
    return new JamUji(saat, lain);
  }
}
