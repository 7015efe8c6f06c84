package id.bangga.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a field is called on the screen, from its name, for a page that no longer has the form:
/// `tanggalDokumen` reads *Tanggal dokumen*, `bobot-A1.1` *Bobot A1.1*, `nama-0` *Nama, baris 1*.
final class SebutanIsian {
  /// Names that do not say what stands above their field.
  private static final Map<String, String> LAIN =
      Map.ofEntries(
          Map.entry("asn", "Jumlah ASN"),
          Map.entry("atasan", "Atasan langsung"),
          Map.entry("banyak", "Banyaknya"),
          Map.entry("benih", "Angka awal"),
          Map.entry("bilaNol", "Bila penyebut nol"),
          Map.entry("eviden", "Bukti dukung yang diminta"),
          Map.entry("induk", "Di bawah"),
          Map.entry("jumlah_asn", "Jumlah ASN"),
          Map.entry("kunci", "Kunci data"),
          Map.entry("level", "Tingkat"),
          Map.entry("masukan", "Angka"),
          Map.entry("nip", "NIP"),
          Map.entry("pengisi", "Diisi oleh"),
          Map.entry("periodeMulai", "Mencakup sejak"),
          Map.entry("periodeSelesai", "Mencakup sampai"),
          Map.entry("persen", "Kemajuan (%)"),
          Map.entry("perUnit", "Juri per finalis"),
          Map.entry("peta", "Peta tingkat"),
          Map.entry("pj", "Penanggung jawab"),
          Map.entry("rekan", "Petugas kedua"),
          Map.entry("sisa_asn", "ASN yang tetap di unit asal"),
          Map.entry("tenggat", "Selesai pada"),
          Map.entry("tipe", "Bentuk jawaban"));

  /// A name and what it belongs to: a row, an indicator's code or a constant.
  private static final Pattern BERBAGIAN =
      Pattern.compile("([a-z]\\w*?)([-.]?)(\\d+|[A-Z][A-Z0-9_.]*)");

  /// One of several figures of an indicator.
  private static final Pattern KE_BERAPA = Pattern.compile("([a-z]\\w*)-(\\d)-([A-Z].*)");

  private SebutanIsian() {}

  static String dari(String nama) {
    var figur = KE_BERAPA.matcher(nama);
    if (figur.matches()) {
      int ke = Integer.parseInt(figur.group(2)) + 1;
      return "%s %d, %s".formatted(kata(figur.group(1)), ke, figur.group(3));
    }
    var bagian = BERBAGIAN.matcher(nama);
    if (LAIN.containsKey(nama) || !bagian.matches()) {
      return kata(nama);
    }
    String milik = bagian.group(3);
    if (bagian.group(2).equals("-") && milik.length() < 3 && milik.matches("\\d+")) {
      return "%s, baris %d".formatted(kata(bagian.group(1)), Integer.parseInt(milik) + 1);
    }
    boolean kode = milik.length() == 1 || milik.chars().anyMatch(Character::isDigit);
    return kata(bagian.group(1)) + " " + (kode ? milik : kecil(milik));
  }

  static String kata(String nama) {
    String ada = LAIN.get(nama);
    if (ada != null) {
      return ada;
    }
    String kata = kecil(nama.replaceAll("([a-z])([A-Z])", "$1 $2"));
    return kata.isEmpty() ? kata : Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
  }

  private static String kecil(String nama) {
    return nama.replaceAll("[-_.]+", " ").toLowerCase(Locale.ROOT);
  }
}
