package id.bangga.siklus.web;

import id.bangga.siklus.AkibatPerpanjangan;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Giving a phase more time.
///
/// @param akibat what it would change; null until it has been asked
public record HalamanPerpanjangan(
    HalamanSiklus induk, Formulir formulir, @Nullable AkibatPerpanjangan akibat) {
  /// Every phase with its present end; the rules say which can be extended.
  public List<Pilihan> fase() {
    return induk.siklus().fase().stream()
        .map(satu ->
            new Pilihan(
                satu.fase().name(),
                "%s (sampai %s)".formatted(satu.fase().sebutan(), Format.waktu(satu.selesai())),
                ""))
        .toList();
  }
}
