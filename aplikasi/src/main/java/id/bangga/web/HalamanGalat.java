package id.bangga.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that says what went wrong, why, and what to do next.
///
/// @param asal the page whose form was refused, when it is known
/// @param ketikan what was typed into the refused form, so that it can be copied
/// @param insiden number that is also in the log, only for faults of the program
public record HalamanGalat(
    int status,
    String judul,
    String sebab,
    String lanjut,
    @Nullable String asal,
    List<Isian> ketikan,
    @Nullable String insiden) {

  static HalamanGalat dari(int status, @Nullable String sebab) {
    Teks teks = teks(status);
    String tampil = sebab == null || sebab.isBlank() || status >= 500 ? teks.sebab : sebab;
    return new HalamanGalat(status, teks.judul, tampil, teks.lanjut, null, List.of(), null);
  }

  HalamanGalat berketikan(@Nullable String baruAsal, List<Isian> baru) {
    return new HalamanGalat(status, judul, sebab, lanjut, baruAsal, List.copyOf(baru), insiden);
  }

  HalamanGalat usang() {
    return new HalamanGalat(
        status,
        "Formulir ini sudah usang",
        sebab,
        "Buka formulirnya lagi, lalu kirim.",
        asal,
        ketikan,
        insiden);
  }

  /// The sign-in page, leading on to the form.
  public String masuk() {
    return BelumMasuk.masukLalu(asal);
  }

  HalamanGalat berinsiden(String nomor) {
    return new HalamanGalat(status, judul, sebab, lanjut, asal, ketikan, nomor);
  }

  private record Teks(String judul, String sebab, String lanjut) {}

  private static Teks teks(int status) {
    return switch (status) {
      case 401 ->
          new Teks(
              "Sesi Anda sudah berakhir",
              "Kiriman tadi belum tersimpan, karena Anda tidak lagi masuk.",
              "Masuk lagi; formulirnya terbuka kembali.");
      case 403 ->
          new Teks(
              "Anda tidak berhak membuka ini",
              "Peran Anda tidak mencakup halaman ini, atau formulirnya sudah kedaluwarsa.",
              "Masuk dengan akun yang berhak, atau mintalah peran kepada Pengelola.");
      case 404 ->
          new Teks(
              "Halaman tidak ditemukan",
              "Alamat ini tidak ada atau sudah dipindahkan.",
              "Periksa alamatnya, atau cari lewat menu.");
      case 409 ->
          new Teks(
              "Sudah berubah sejak Anda membukanya",
              "Isi halaman ini diubah orang lain, atau oleh Anda di jendela lain.",
              "Kembali ke halaman tadi, muat ulang, lalu masukkan lagi isian Anda.");
      case 411 ->
          new Teks(
              "Panjang kiriman tidak disebut",
              "Kiriman seperti ini hanya dibaca bila besarnya disebut lebih dahulu.",
              "Kirim lagi dengan kepala Content-Length.");
      case 413 ->
          new Teks(
              "Berkas terlalu besar",
              "Berkas melebihi batas ukuran.",
              "Perkecil atau bagi berkasnya, lalu unggah lagi.");
      case 429 ->
          new Teks(
              "Terlalu banyak percobaan",
              "Ada terlalu banyak permintaan dalam waktu singkat.",
              "Tunggu sebentar, lalu coba lagi.");
      default -> status < 500 ? SALAH_MINTA : SALAH_KAMI;
    };
  }

  private static final Teks SALAH_MINTA =
      new Teks(
          "Permintaan tidak dapat dibaca",
          "Ada bagian alamat atau isian yang tidak dikenal.",
          "Kembali ke halaman sebelumnya dan periksa isian Anda.");
  private static final Teks SALAH_KAMI =
      new Teks(
          "Ada yang salah di pihak kami",
          "Permintaan Anda tidak selesai diproses.",
          "Coba lagi sebentar lagi. Bila berulang, sampaikan nomor insiden kepada Admin.");
}
