package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The citizens' page of a year's result.
///
/// @param klaster the ranking group whose table is shown
/// @param cari what somebody looks for; empty for none
/// @param praktik what each winner's practice changed, by unit code
/// @param tahunLain the other published years
public record HalamanHasil(
    RingkasanHasil hasil,
    RingkasanHasil.Klaster klaster,
    String cari,
    Map<String, Praktik> praktik,
    List<Integer> tahunLain) {
  /// A best practice in words.
  public record Praktik(String judul, String uraian) {}

  public @Nullable Praktik praktik(String kode) {
    return praktik.get(kode);
  }

  /// The lines of the table: of the group, or of all units whose name holds what is looked for.
  public List<RingkasanHasil.Baris> baris() {
    if (cari.isBlank()) {
      return klaster.baris();
    }
    String kata = cari.strip().toLowerCase(Locale.ROOT);
    return hasil.klaster().stream()
        .flatMap(satu -> satu.baris().stream())
        .filter(satu -> satu.nama().toLowerCase(Locale.ROOT).contains(kata))
        .toList();
  }
}
