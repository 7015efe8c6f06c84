package id.bangga.bukti;

import java.text.Normalizer;

/// A file name fit to be shown and offered for download: no folders, no control or direction marks,
/// at most 150 characters with its ending kept. It never becomes a path.
final class NamaBerkas {
  private static final int TERPANJANG = 150;

  private NamaBerkas() {}

  static String rapikan(String asal) {
    String nama = asal.substring(Math.max(asal.lastIndexOf('/'), asal.lastIndexOf('\\')) + 1);
    nama = Normalizer.normalize(nama, Normalizer.Form.NFC);
    nama = nama.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*]", "");
    nama = nama.replaceAll("\\s+", " ").strip().replaceAll("^\\.+", "");
    if (nama.isEmpty()) {
      return "berkas";
    }
    return nama.length() <= TERPANJANG ? nama : pendekkan(nama);
  }

  private static String pendekkan(String nama) {
    int titik = nama.lastIndexOf('.');
    String akhiran = titik > 0 && nama.length() - titik <= 6 ? nama.substring(titik) : "";
    int batas = TERPANJANG - akhiran.length();
    int potong = Character.isHighSurrogate(nama.charAt(batas - 1)) ? batas - 1 : batas;
    return nama.substring(0, potong) + akhiran;
  }

  /// The name without its ending, as a first proposal for a title.
  static String tanpaAkhiran(String nama) {
    int titik = nama.lastIndexOf('.');
    String judul = titik > 0 ? nama.substring(0, titik) : nama;
    return judul.replace('_', ' ').strip();
  }
}
