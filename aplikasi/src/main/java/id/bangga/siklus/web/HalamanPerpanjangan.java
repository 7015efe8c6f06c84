package id.bangga.siklus.web;

import id.bangga.siklus.AkibatPerpanjangan;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Giving a phase more time.
///
/// @param akibat what it would change; null until it has been asked
public record HalamanPerpanjangan(
    HalamanSiklus induk, Formulir formulir, @Nullable AkibatPerpanjangan akibat) {
  /// The phases that can still be extended: not over, or the one just over.
  public List<Pilihan> fase() {
    return induk.siklus().fase().stream()
        .map(satu ->
            new Pilihan(
                satu.fase().name(),
                "%s (sampai %s)"
                    .formatted(satu.fase().sebutan(), id.bangga.web.Format.waktu(satu.selesai())),
                ""))
        .toList();
  }
}
