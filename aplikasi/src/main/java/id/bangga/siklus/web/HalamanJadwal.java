package id.bangga.siklus.web;

import id.bangga.siklus.RentangFase;
import id.bangga.web.Formulir;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// The ten phases with their dates, to read or to change.
public record HalamanJadwal(HalamanSiklus induk, Formulir formulir) {
  private static final int LEBAR = 1000;

  /// One phase as a bar in a strip that is 1000 wide.
  public record Batang(long x, long lebar) {}

  public List<RentangFase> fase() {
    return induk.siklus().fase();
  }

  public Batang batang(RentangFase satu) {
    long x = tempat(satu.mulai());
    return new Batang(x, Math.max(6, tempat(satu.selesai()) - x));
  }

  /// Where now is in the strip, negative when outside.
  public long kini() {
    Instant kini = induk.kini();
    return kini.isBefore(awal()) || kini.isAfter(akhir()) ? -1 : tempat(kini);
  }

  private long tempat(Instant saat) {
    long seluruh = Math.max(1, Duration.between(awal(), akhir()).toMinutes());
    return Duration.between(awal(), saat).toMinutes() * LEBAR / seluruh;
  }

  private Instant awal() {
    return fase().stream().map(RentangFase::mulai).min(Comparator.naturalOrder()).orElseThrow();
  }

  private Instant akhir() {
    return fase().stream().map(RentangFase::selesai).max(Comparator.naturalOrder()).orElseThrow();
  }
}
