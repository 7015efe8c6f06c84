package id.bangga.bukti;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Says what a file is by its content, and refuses what is broken, disguised, locked or active. The
/// name only has to agree.
final class PemeriksaIsi {
  private static final byte[] CFB = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final int EKOR_ZIP = 65_557;

  private PemeriksaIsi() {}

  static HasilPeriksa periksa(Path berkas, String nama) throws IOException {
    if (Files.size(berkas) == 0) {
      return HasilPeriksa.buruk(KodeBukti.BD_001);
    }
    byte[] awal = awal(berkas, 16);
    if (berawalan(awal, CFB)) {
      return HasilPeriksa.buruk(
          KodeBukti.BD_006,
          "Berkas Office ini terkunci kata sandi atau berformat lama (.doc, .xls). Simpan ulang"
              + " sebagai DOCX, XLSX, atau PDF tanpa kata sandi.");
    }
    Optional<TipeBerkas> keluarga = keluarga(awal);
    if (keluarga.isEmpty()) {
      return HasilPeriksa.buruk(KodeBukti.BD_003);
    }
    if (keluarga.get() != TipeBerkas.DOCX && merangkapZip(berkas)) {
      return HasilPeriksa.buruk(KodeBukti.BD_010);
    }
    return cocokkan(menurutTipe(keluarga.get(), berkas), nama);
  }

  private static HasilPeriksa menurutTipe(TipeBerkas tipe, Path berkas) throws IOException {
    return switch (tipe) {
      case PDF -> PemeriksaPdf.periksa(berkas);
      case JPG -> PemeriksaJpg.periksa(berkas);
      case PNG -> PemeriksaPng.periksa(berkas);
      case XLSX, DOCX -> PemeriksaOffice.periksa(berkas);
    };
  }

  /// The kind that the first bytes promise; a ZIP stands as DOCX until its parts are read.
  private static Optional<TipeBerkas> keluarga(byte[] awal) {
    if (berawalan(awal, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(TipeBerkas.PDF);
    }
    if (berawalan(awal, 0xff, 0xd8, 0xff)) {
      return Optional.of(TipeBerkas.JPG);
    }
    if (berawalan(awal, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
      return Optional.of(TipeBerkas.PNG);
    }
    return berawalan(awal, 'P', 'K', 3, 4) ? Optional.of(TipeBerkas.DOCX) : Optional.empty();
  }

  private static HasilPeriksa cocokkan(HasilPeriksa hasil, String nama) {
    if (!(hasil instanceof HasilPeriksa.Baik baik) || baik.tipe().berakhiran(nama)) {
      return hasil;
    }
    return HasilPeriksa.buruk(
        KodeBukti.BD_004,
        "Isi berkas adalah %s, tetapi namanya “%s”. Ganti akhiran namanya menjadi .%s bila memang itu isinya."
            .formatted(baik.tipe(), nama, baik.tipe().akhiran()));
  }

  /// Ends the file with a ZIP directory, so that another program would open it as an archive?
  private static boolean merangkapZip(Path berkas) throws IOException {
    byte[] ekor = ekor(berkas, EKOR_ZIP);
    for (int i = ekor.length - 22; i >= 0; i--) {
      if (ekor[i] == 'P' && ekor[i + 1] == 'K' && ekor[i + 2] == 5 && ekor[i + 3] == 6) {
        int komentar = (ekor[i + 20] & 0xff) | (ekor[i + 21] & 0xff) << 8;
        if (i + 22 + komentar == ekor.length) {
          return true;
        }
      }
    }
    return false;
  }

  static byte[] awal(Path berkas, int banyak) throws IOException {
    try (var masuk = Files.newInputStream(berkas)) {
      return masuk.readNBytes(banyak);
    }
  }

  static byte[] ekor(Path berkas, int banyak) throws IOException {
    try (var masuk = new RandomAccessFile(berkas.toFile(), "r")) {
      byte[] isi = new byte[(int) Math.min(banyak, masuk.length())];
      masuk.seek(masuk.length() - isi.length);
      masuk.readFully(isi);
      return isi;
    }
  }

  private static boolean berawalan(byte[] isi, int... tanda) {
    byte[] bita = new byte[tanda.length];
    for (int i = 0; i < tanda.length; i++) {
      bita[i] = (byte) tanda[i];
    }
    return berawalan(isi, bita);
  }

  private static boolean berawalan(byte[] isi, byte[] tanda) {
    return isi.length >= tanda.length
        && Arrays.equals(isi, 0, tanda.length, tanda, 0, tanda.length);
  }
}
