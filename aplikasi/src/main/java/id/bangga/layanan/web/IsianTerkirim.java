package id.bangga.layanan.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// The body of a posted form, read whole; it can be read once more by whoever takes the request
/// over.
final class IsianTerkirim implements ApplicationBufferHandler, InputBuffer {
  private static final String JENIS = "application/x-www-form-urlencoded";

  /// A form with nine answers has a few hundred bytes, and two thousand letters of suggestion at
  /// most.
  private static final int TERBESAR = 64 * 1024;

  private final byte[] isi;
  private ByteBuffer potongan = ByteBuffer.allocate(0);
  private boolean terbaca;

  private IsianTerkirim(int panjang) {
    this.isi = new byte[panjang];
  }

  static boolean terbaca(Request request) {
    String jenis = request.getContentType();
    int panjang = request.getContentLength();
    return jenis != null
        && (jenis.equals(JENIS) || jenis.startsWith(JENIS + ";"))
        && panjang > 0
        && panjang <= TERBESAR;
  }

  static IsianTerkirim baca(Request request) throws IOException {
    var hasil = new IsianTerkirim(request.getContentLength());
    int letak = 0;
    while (letak < hasil.isi.length && request.doRead(hasil) > 0) {
      int banyak = Math.min(hasil.potongan.remaining(), hasil.isi.length - letak);
      hasil.potongan.get(hasil.isi, letak, banyak);
      letak += banyak;
    }
    if (letak < hasil.isi.length) {
      throw new IOException("Isian terputus");
    }
    return hasil;
  }

  byte[] isi() {
    return isi;
  }

  @Override
  public void setByteBuffer(ByteBuffer penyangga) {
    potongan = penyangga;
  }

  @Override
  public ByteBuffer getByteBuffer() {
    return potongan;
  }

  @Override
  public void expand(int ukuran) {
    // pieces are handed over, never filled in
  }

  /// The whole once more, then the end.
  @Override
  public int doRead(ApplicationBufferHandler penerima) {
    if (terbaca) {
      return -1;
    }
    terbaca = true;
    penerima.setByteBuffer(ByteBuffer.wrap(isi));
    return isi.length;
  }

  @Override
  public int available() {
    return terbaca ? 0 : isi.length;
  }
}
