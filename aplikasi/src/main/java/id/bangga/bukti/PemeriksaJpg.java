package id.bangga.bukti;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Walks a JPEG segment by segment up to the end of its picture. What cameras write after the end
/// stays unread: it is served as a picture and nothing else.
final class PemeriksaJpg {
  private static final int AKHIR = 0xd9;
  private static final int MULAI_PINDAI = 0xda;

  private PemeriksaJpg() {}

  static HasilPeriksa periksa(Path berkas) throws IOException {
    try (var masuk =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(berkas), 1 << 16))) {
      masuk.skipNBytes(2);
      return telusuri(masuk);
    } catch (EOFException e) {
      return HasilPeriksa.buruk(KodeBukti.BD_005);
    }
  }

  private static HasilPeriksa telusuri(DataInputStream masuk) throws IOException {
    PemeriksaPng.Ukuran ukuran = null;
    boolean terpindai = false;
    int tanda = tanda(masuk);
    while (tanda != AKHIR) {
      if (tanda < 0) {
        return HasilPeriksa.buruk(KodeBukti.BD_005);
      }
      int panjang = masuk.readUnsignedShort() - 2;
      if (panjang < 0) {
        return HasilPeriksa.buruk(KodeBukti.BD_005);
      }
      if (bingkai(tanda) && panjang >= 6) {
        masuk.readUnsignedByte();
        int tinggi = masuk.readUnsignedShort();
        ukuran = new PemeriksaPng.Ukuran(masuk.readUnsignedShort(), tinggi);
        panjang -= 5;
      }
      masuk.skipNBytes(panjang);
      terpindai |= tanda == MULAI_PINDAI;
      tanda = tanda == MULAI_PINDAI ? lewatiPindai(masuk) : tanda(masuk);
    }
    return ukuran == null || !terpindai
        ? HasilPeriksa.buruk(KodeBukti.BD_005)
        : ukuran.sebagai(TipeBerkas.JPG);
  }

  /// Start-of-frame markers hold the picture's size.
  private static boolean bingkai(int tanda) {
    return tanda >= 0xc0 && tanda <= 0xcf && tanda != 0xc4 && tanda != 0xc8 && tanda != 0xcc;
  }

  /// The next marker, or -1 when something else stands there.
  private static int tanda(DataInputStream masuk) throws IOException {
    if (masuk.readUnsignedByte() != 0xff) {
      return -1;
    }
    int tanda = masuk.readUnsignedByte();
    while (tanda == 0xff) {
      tanda = masuk.readUnsignedByte();
    }
    return tanda == 0 ? -1 : tanda;
  }

  /// Skips coded picture data to the marker after it.
  private static int lewatiPindai(DataInputStream masuk) throws IOException {
    while (true) {
      if (masuk.readUnsignedByte() == 0xff) {
        int tanda = masuk.readUnsignedByte();
        while (tanda == 0xff) {
          tanda = masuk.readUnsignedByte();
        }
        if (tanda != 0 && (tanda < 0xd0 || tanda > 0xd7)) {
          return tanda;
        }
      }
    }
  }
}
