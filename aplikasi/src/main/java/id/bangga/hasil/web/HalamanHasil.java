package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The citizens' page of a year's result.
///
/// @param praktik what each winner's practice changed, by unit code
public record HalamanHasil(RingkasanHasil hasil, Map<String, Praktik> praktik, String alamat) {
  /// A best practice in words.
  public record Praktik(String judul, String uraian) {}

  public @Nullable Praktik praktik(String kode) {
    return praktik.get(kode);
  }
}
