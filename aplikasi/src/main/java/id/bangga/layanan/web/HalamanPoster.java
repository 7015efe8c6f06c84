package id.bangga.layanan.web;

import id.bangga.layanan.TitikLayanan;
import id.bangga.web.Pemda;

/// The poster of a service point.
///
/// @param dasar address of this installation, for example `https://bangga.example.go.id`
public record HalamanPoster(
    Pemda pemda, TitikLayanan titik, String unit, int pertanyaan, String dasar) {
  public String alamat() {
    return dasar + "/skm/" + titik.kode();
  }

  public String alamatPendek() {
    return tanpaSkema(alamat());
  }

  public String alamatHasil() {
    return tanpaSkema(dasar + "/kepuasan");
  }

  private static String tanpaSkema(String alamat) {
    return alamat.replaceFirst("^https?://", "");
  }
}
