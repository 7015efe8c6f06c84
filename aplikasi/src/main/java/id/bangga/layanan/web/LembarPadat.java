package id.bangga.layanan.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A page compressed once (RFC 1952) with a gap of fixed length in it: what fills the gap goes in
/// as a stored block of its own between the compressed blocks, and only the check sum is made anew.
final class LembarPadat {
  private static final byte[] KEPALA = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int KEPALA_BLOK = 5;
  private static final int EKOR = 8;

  private final byte[] sebelum;
  private final byte[] sesudah;
  private final byte[] padatSebelum;
  private final byte[] padatSesudah;

  LembarPadat(byte[] sebelum, byte[] sesudah) {
    this.sebelum = sebelum;
    this.sesudah = sesudah;
    this.padatSebelum = padatkan(sebelum, false);
    this.padatSesudah = padatkan(sesudah, true);
  }

  private static byte[] padatkan(byte[] isi, boolean akhir) {
    var pemadat = new Deflater(Deflater.BEST_COMPRESSION, true);
    pemadat.setInput(isi);
    if (akhir) {
      pemadat.finish();
    }
    var hasil = new ByteArrayOutputStream();
    byte[] penyangga = new byte[8_192];
    int banyak;
    do {
      banyak = pemadat.deflate(penyangga, 0, penyangga.length, Deflater.SYNC_FLUSH);
      hasil.write(penyangga, 0, banyak);
    } while (banyak == penyangga.length);
    pemadat.end();
    return hasil.toByteArray();
  }

  /// The whole page with this in the gap.
  byte[] isi(byte[] celah) {
    var crc = new CRC32();
    crc.update(sebelum);
    crc.update(celah);
    crc.update(sesudah);
    return ByteBuffer.allocate(
            KEPALA.length
                + padatSebelum.length
                + KEPALA_BLOK
                + celah.length
                + padatSesudah.length
                + EKOR)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(KEPALA)
        .put(padatSebelum)
        .put((byte) 0)
        .putShort((short) celah.length)
        .putShort((short) ~celah.length)
        .put(celah)
        .put(padatSesudah)
        .putInt((int) crc.getValue())
        .putInt(sebelum.length + celah.length + sesudah.length)
        .array();
  }

  /// The same, not compressed.
  byte[] polos(byte[] celah) {
    return ByteBuffer.allocate(sebelum.length + celah.length + sesudah.length)
        .put(sebelum)
        .put(celah)
        .put(sesudah)
        .array();
  }
}
