package id.bangga.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/// One citizen's connection: opens the form, sends nine answers with the number the form gave, and
/// waits for the redirect. It asks for a compressed form, as every browser does. Requests are made
/// once and only filled in; of an answer no more is read than its status and length, but all of it
/// is received.
final class SambunganWarga {
  /// The number stands uncompressed in a block of its own: 36 bytes, their count and its
  /// complement.
  private static final byte[] TANDA_ID = {0, 36, 0, (byte) ~36, (byte) ~0};

  private static final byte[] PANJANG = bita("content-length:");
  private static final byte[] TUTUP = bita("connection: close");
  private static final byte[] AKHIR_KEPALA = bita("\r\n\r\n");
  private static final int PANJANG_ID = 36;

  private final int port;
  private final Selector pemilih;
  private SocketChannel saluran;
  private final ByteBuffer minta;
  private final ByteBuffer kirim;
  private final ByteBuffer masuk = ByteBuffer.allocateDirect(1 << 16);
  private final int letakId;
  private final int[] letakNilai;
  private boolean mengirim;
  private int kepala;
  private int batas;

  /// When the act fell due.
  long jatuhTempo;

  SambunganWarga(int port, BebanSkm.Titik titik, Selector pemilih) throws IOException {
    this.port = port;
    this.pemilih = pemilih;
    saluran = sambung();
    String jalur = "/skm/" + titik.kode();
    String umum = " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bangga-beban\r\n";
    minta = langsung("GET " + jalur + umum + "Accept-Encoding: gzip\r\n\r\n");
    var isi = new StringBuilder("id=" + "0".repeat(PANJANG_ID) + "&layanan=" + titik.layananId());
    letakNilai = new int[titik.unsur().size()];
    for (int i = 0; i < letakNilai.length; i++) {
      isi.append('&').append(titik.unsur().get(i)).append("=1");
      letakNilai[i] = isi.length() - 1;
    }
    String awal =
        "POST %s%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
            .formatted(jalur, umum, isi.length());
    kirim = langsung(awal + isi);
    letakId = awal.length() + "id=".length();
    for (int i = 0; i < letakNilai.length; i++) {
      letakNilai[i] += awal.length();
    }
  }

  private SocketChannel sambung() throws IOException {
    var baru = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    baru.setOption(StandardSocketOptions.TCP_NODELAY, true);
    baru.configureBlocking(false);
    baru.register(pemilih, SelectionKey.OP_READ, this);
    return baru;
  }

  private static ByteBuffer langsung(String teks) {
    byte[] isi = bita(teks);
    return ByteBuffer.allocateDirect(isi.length).put(isi).flip();
  }

  private static byte[] bita(String teks) {
    return teks.getBytes(StandardCharsets.ISO_8859_1);
  }

  void mulai(long saat) throws IOException {
    jatuhTempo = saat;
    mengirim = false;
    tulis(minta);
  }

  private void tulis(ByteBuffer isi) throws IOException {
    masuk.clear();
    kepala = 0;
    isi.rewind();
    while (isi.hasRemaining()) {
      saluran.write(isi);
    }
  }

  /// What has arrived; true when the act is done.
  boolean baca() throws IOException {
    if (saluran.read(masuk) < 0) {
      throw new EOFException("Sambungan ditutup");
    }
    if (!lengkap()) {
      return false;
    }
    int status = (masuk.get(9) - '0') * 100 + (masuk.get(10) - '0') * 10 + masuk.get(11) - '0';
    if (status != (mengirim ? 303 : 200) && !(mengirim && status == 302)) {
      throw new IOException("Menjawab " + status);
    }
    boolean ditutup = cari(TUTUP, 0, kepala) >= 0;
    if (!mengirim) {
      isi();
      mengirim = true;
      bukaLagi(ditutup);
      tulis(kirim);
      return false;
    }
    bukaLagi(ditutup);
    return true;
  }

  /// The server ends each connection after its ten thousandth request.
  private void bukaLagi(boolean ditutup) throws IOException {
    if (ditutup) {
      saluran.close();
      saluran = sambung();
    }
  }

  private boolean lengkap() throws IOException {
    if (kepala == 0) {
      int akhir = cari(AKHIR_KEPALA, 0, masuk.position());
      if (akhir < 0) {
        return false;
      }
      kepala = akhir + AKHIR_KEPALA.length;
      batas = kepala + panjang();
    }
    return masuk.position() >= batas;
  }

  private int panjang() throws IOException {
    int letak = cari(PANJANG, 0, kepala);
    if (letak < 0) {
      throw new IOException("Jawaban tanpa panjang");
    }
    int hasil = 0;
    for (int i = letak + PANJANG.length; masuk.get(i) != '\r'; i++) {
      hasil = masuk.get(i) == ' ' ? hasil : hasil * 10 + masuk.get(i) - '0';
    }
    return hasil;
  }

  /// Puts the form's number and nine chosen answers into the request.
  private void isi() throws IOException {
    int letak = cari(TANDA_ID, kepala, batas);
    if (letak < 0) {
      throw new IOException("Formulir tanpa nomor");
    }
    kirim.clear();
    for (int i = 0; i < PANJANG_ID; i++) {
      kirim.put(letakId + i, masuk.get(letak + TANDA_ID.length + i));
    }
    var acak = ThreadLocalRandom.current();
    for (int satu : letakNilai) {
      kirim.put(satu, (byte) ('1' + acak.nextInt(4)));
    }
  }

  /// Where these bytes first stand, whatever the case of their letters; negative when they do not.
  private int cari(byte[] apa, int dari, int sampai) {
    for (int i = dari; i <= sampai - apa.length; i++) {
      int j = 0;
      while (j < apa.length && kecil(masuk.get(i + j)) == apa[j]) {
        j++;
      }
      if (j == apa.length) {
        return i;
      }
    }
    return -1;
  }

  private static byte kecil(byte satu) {
    return satu >= 'A' && satu <= 'Z' ? (byte) (satu + 32) : satu;
  }

  void tutup() throws IOException {
    saluran.close();
  }
}
