package id.bangga.siklus;

import id.bangga.bersama.Putusan.Alasan;
import java.util.List;

/// What an extension changes, or every reason against it; one of the two is empty.
public record AkibatPerpanjangan(List<Perubahan> perubahan, List<Alasan> alasan) {
  public AkibatPerpanjangan {
    perubahan = List.copyOf(perubahan);
    alasan = List.copyOf(alasan);
  }

  /// A phase's time before and after.
  public record Perubahan(RentangFase lama, RentangFase baru) {}
}
