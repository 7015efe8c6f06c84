package id.bangga.bukti;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/// Walks a PNG chunk by chunk: every checksum must hold, `IHDR` first, `IEND` last and nothing
/// after it.
final class PemeriksaPng {
  private static final int POTONGAN_TERBESAR = 64 << 20;

  private PemeriksaPng() {}

  static HasilPeriksa periksa(Path berkas) throws IOException {
    try (var masuk =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(berkas), 1 << 16))) {
      masuk.skipNBytes(8);
      return telusuri(masuk);
    } catch (EOFException e) {
      return HasilPeriksa.buruk(KodeBukti.BD_005);
    }
  }

  private static HasilPeriksa telusuri(DataInputStream masuk) throws IOException {
    Ukuran ukuran = null;
    boolean adaGambar = false;
    while (true) {
      int panjang = masuk.readInt();
      byte[] jenis = masuk.readNBytes(4);
      if (panjang < 0 || panjang > POTONGAN_TERBESAR || jenis.length < 4) {
        return HasilPeriksa.buruk(KodeBukti.BD_005);
      }
      byte[] isi = masuk.readNBytes(panjang);
      if (isi.length < panjang || masuk.readInt() != crc(jenis, isi)) {
        return HasilPeriksa.buruk(KodeBukti.BD_005);
      }
      String nama = new String(jenis, StandardCharsets.ISO_8859_1);
      if (ukuran == null) {
        if (!nama.equals("IHDR") || panjang != 13) {
          return HasilPeriksa.buruk(KodeBukti.BD_005);
        }
        ukuran = new Ukuran(bilangan(isi, 0), bilangan(isi, 4));
      }
      adaGambar |= nama.equals("IDAT");
      if (nama.equals("IEND")) {
        return adaGambar ? selesai(masuk, ukuran) : HasilPeriksa.buruk(KodeBukti.BD_005);
      }
    }
  }

  private static HasilPeriksa selesai(DataInputStream masuk, Ukuran ukuran) throws IOException {
    return masuk.read() >= 0
        ? HasilPeriksa.buruk(KodeBukti.BD_010)
        : ukuran.sebagai(TipeBerkas.PNG);
  }

  private static int crc(byte[] jenis, byte[] isi) {
    var crc = new CRC32();
    crc.update(jenis);
    crc.update(isi);
    return (int) crc.getValue();
  }

  private static int bilangan(byte[] isi, int mulai) {
    return (isi[mulai] & 0xff) << 24
        | (isi[mulai + 1] & 0xff) << 16
        | (isi[mulai + 2] & 0xff) << 8
        | (isi[mulai + 3] & 0xff);
  }

  /// Width and height of a picture.
  record Ukuran(int lebar, int tinggi) {
    private static final long TITIK_TERBANYAK = 120_000_000;

    HasilPeriksa sebagai(TipeBerkas tipe) {
      if (lebar <= 0 || tinggi <= 0) {
        return HasilPeriksa.buruk(KodeBukti.BD_005);
      }
      if ((long) lebar * tinggi > TITIK_TERBANYAK) {
        return HasilPeriksa.buruk(
            KodeBukti.BD_009,
            "Gambar %d × %d titik terlalu besar. Kecilkan sampai paling banyak 120 juta titik."
                .formatted(lebar, tinggi));
      }
      return new HasilPeriksa.Baik(tipe, "gambar %d × %d titik".formatted(lebar, tinggi));
    }
  }
}
