package id.bangga.berkas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads CSV and XLSX; which of the two is seen from the content, not from the name.
public final class PembacaTabel {
  private PembacaTabel() {}

  public static Tabel baca(Path berkas) {
    return baca(berkas, BatasBerkas.BAWAAN);
  }

  public static Tabel baca(Path berkas, BatasBerkas batas) {
    try {
      if (!Files.isRegularFile(berkas)) {
        return tolak(
            KodeBerkas.BK_001, "Berkas “" + berkas + "” tidak ada. Periksa nama dan foldernya.");
      }
      if (Files.size(berkas) > batas.bita()) {
        return tolakUkuran(batas);
      }
      return baca(Files.readAllBytes(berkas), batas);
    } catch (IOException e) {
      return tolak(
          KodeBerkas.BK_001, "Berkas “" + berkas + "” tidak dapat dibuka: " + e.getMessage());
    }
  }

  public static Tabel baca(byte[] isi) {
    return baca(isi, BatasBerkas.BAWAAN);
  }

  public static Tabel baca(byte[] isi, BatasBerkas batas) {
    if (isi.length > batas.bita()) {
      return tolakUkuran(batas);
    }
    if (berawalan(isi, 'P', 'K', 3, 4)) {
      return PembacaXlsx.baca(isi, batas);
    }
    if (berawalan(isi, 0xD0, 0xCF, 0x11, 0xE0)) {
      return tolak(
          KodeBerkas.BK_001,
          "Berkas ini XLS lama atau terkunci kata sandi. Buka, lalu simpan sebagai XLSX tanpa kata"
              + " sandi.");
    }
    return PembacaCsv.baca(isi, batas);
  }

  private static Tabel tolakUkuran(BatasBerkas batas) {
    return tolak(
        KodeBerkas.BK_002,
        "Berkas lebih besar dari %d MB. Bagi menjadi beberapa berkas."
            .formatted(batas.bita() >> 20));
  }

  static Tabel tolak(KodeBerkas kode, String pesan) {
    return Tabel.rusak(Galat.berkas(kode.name(), pesan));
  }

  private static boolean berawalan(byte[] isi, int... tanda) {
    if (isi.length < tanda.length) {
      return false;
    }
    for (int i = 0; i < tanda.length; i++) {
      if ((isi[i] & 0xFF) != tanda[i]) {
        return false;
      }
    }
    return true;
  }
}
