package id.bangga.web;

import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The government this installation serves, from the settings `bangga.pemda.*`.
///
/// @param contoh true on the sample city: pages then carry the ribbon *Data contoh*
/// @param lambang file of its seal (SVG, PNG or JPEG, at most 200 KB), or empty; see {@link
///   Lambang}
public record Pemda(String nama, String singkat, String alamat, boolean contoh, String lambang) {
  @ConstructorBinding
  public Pemda(
      String nama,
      String singkat,
      String alamat,
      boolean contoh,
      @DefaultValue("") String lambang) {
    this.nama = nama;
    this.singkat = singkat;
    this.alamat = alamat;
    this.contoh = contoh;
    this.lambang = lambang;
  }

  public Pemda(String nama, String singkat, String alamat, boolean contoh) {
    this(nama, singkat, alamat, contoh, "");
  }
}
