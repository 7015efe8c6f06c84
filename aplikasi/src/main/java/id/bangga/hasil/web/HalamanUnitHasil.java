package id.bangga.hasil.web;

import id.bangga.hasil.RingkasanHasil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One unit's result for citizens.
///
/// @param praktik what its best practice changed; null without one
/// @param riwayat its published years, newest first
public record HalamanUnitHasil(
    RingkasanHasil hasil,
    RingkasanHasil.LembarUnit lembar,
    HalamanHasil.@Nullable Praktik praktik,
    List<Tahun> riwayat) {

  /// The unit in one published year.
  ///
  /// @param n units in its ranking group
  public record Tahun(int tahun, RingkasanHasil.Baris baris, int n) {}

  public String alamat() {
    return "/hasil/%d/%s".formatted(hasil.tahun(), lembar.baris().kode());
  }

  /// The sheet behind one figure.
  public String telusur(String apa) {
    return alamat() + "/telusur/" + apa;
  }
}
