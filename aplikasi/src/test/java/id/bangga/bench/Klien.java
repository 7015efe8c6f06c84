package id.bangga.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One connection of the load client: HTTP/1.1 with keep-alive on a plain socket to the loopback,
/// so that the client costs as little as it can beside the server that it measures. Reads every
/// answer to its end; asks for no compression.
final class Klien implements AutoCloseable {
  private static final int TUNGGU_MILIDETIK = 300_000;

  private static final String BATAS = "batas-bangga-beban";

  private final int port;
  private Socket soket;
  private InputStream masuk;
  private OutputStream keluar;
  private boolean ditutup;
  private final byte[] penyangga = new byte[1 << 16];
  private final Map<String, String> kue;
  private int letak;
  private int batas;

  /// @param kue cookies of the session; shared by the connections of one person
  Klien(int port, Map<String, String> kue) throws IOException {
    this.port = port;
    this.kue = kue;
    soket = sambung(port);
    masuk = soket.getInputStream();
    keluar = soket.getOutputStream();
  }

  private static Socket sambung(int port) throws IOException {
    var soket = new Socket();
    soket.setTcpNoDelay(true);
    soket.setSoTimeout(TUNGGU_MILIDETIK);
    soket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TUNGGU_MILIDETIK);
    return soket;
  }

  /// A new connection where the server closed the last one with its answer.
  private void bukaLagi() throws IOException {
    soket.close();
    soket = sambung(port);
    masuk = soket.getInputStream();
    keluar = soket.getOutputStream();
    ditutup = false;
  }

  Klien(int port) throws IOException {
    this(port, new TreeMap<>());
  }

  /// @param tujuan where a redirect points; empty without one
  record Jawaban(int status, String tujuan, byte[] isi) {
    String teks() {
      return new String(isi, StandardCharsets.UTF_8);
    }
  }

  Jawaban ambil(String jalur) throws IOException {
    kirim("GET " + jalur, "", "");
    return baca();
  }

  /// Sends a form.
  Jawaban kirim(String jalur, Map<String, String> isian) throws IOException {
    String isi =
        isian.entrySet().stream()
            .map(satu -> sandi(satu.getKey()) + "=" + sandi(satu.getValue()))
            .collect(Collectors.joining("&"));
    kirim("POST " + jalur, "Content-Type: application/x-www-form-urlencoded\r\n", isi);
    return baca();
  }

  /// Sends a form with a file.
  Jawaban unggah(String jalur, Map<String, String> isian, String nama, byte[] berkas)
      throws IOException {
    var awal = new StringBuilder();
    isian.forEach((kunci, nilai) ->
        awal.append(
            "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BATAS, kunci, nilai)));
    awal.append(
        "--%s\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
            .formatted(BATAS, nama));
    byte[] sebelum = awal.toString().getBytes(StandardCharsets.UTF_8);
    byte[] sesudah = "\r\n--%s--\r\n".formatted(BATAS).getBytes(StandardCharsets.UTF_8);
    String kepala =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bangga-beban\r\n%sContent-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n\r\n"
            .formatted(jalur, kepalaKue(), BATAS, sebelum.length + berkas.length + sesudah.length);
    if (ditutup) {
      bukaLagi();
    }
    keluar.write(kepala.getBytes(StandardCharsets.ISO_8859_1));
    keluar.write(sebelum);
    keluar.write(berkas);
    keluar.write(sesudah);
    keluar.flush();
    return baca();
  }

  /// Sends the beginning of a request and leaves it at that.
  void kirimSebagian(String awal) throws IOException {
    keluar.write(awal.getBytes(StandardCharsets.ISO_8859_1));
    keluar.flush();
  }

  private static String sandi(String teks) {
    return URLEncoder.encode(teks, StandardCharsets.UTF_8);
  }

  private void kirim(String awal, String kepala, String isi) throws IOException {
    String baris =
        awal
            + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: bangga-beban\r\n"
            + kepala
            + (isi.isEmpty() ? "" : "Content-Length: " + isi.length() + "\r\n")
            + kepalaKue()
            + "\r\n"
            + isi;
    if (ditutup) {
      bukaLagi();
    }
    keluar.write(baris.getBytes(StandardCharsets.ISO_8859_1));
    keluar.flush();
  }

  private String kepalaKue() {
    return kue.isEmpty()
        ? ""
        : "Cookie: "
            + kue.entrySet().stream()
                .map(satu -> satu.getKey() + "=" + satu.getValue())
                .collect(Collectors.joining("; "))
            + "\r\n";
  }

  private Jawaban baca() throws IOException {
    int status = Integer.parseInt(baris().split(" ", 3)[1]);
    int panjang = 0;
    boolean sepotong = false;
    String tujuan = "";
    for (String satu = baris(); !satu.isEmpty(); satu = baris()) {
      int titikDua = satu.indexOf(':');
      String nilai = satu.substring(titikDua + 1).strip();
      switch (satu.substring(0, titikDua).toLowerCase(Locale.ROOT)) {
        case "content-length" -> panjang = Integer.parseInt(nilai);
        case "transfer-encoding" -> sepotong = true;
        case "connection" -> ditutup = nilai.equalsIgnoreCase("close");
        case "location" -> tujuan = nilai.replaceFirst("^https?://[^/]+", "");
        case "set-cookie" -> simpanKue(nilai);
        default -> {}
      }
    }
    return new Jawaban(status, tujuan, sepotong ? potongan() : bita(panjang));
  }

  private void simpanKue(String nilai) {
    String[] pasangan = nilai.split(";", 2)[0].split("=", 2);
    if (pasangan[1].isEmpty()) {
      kue.remove(pasangan[0]);
    } else {
      kue.put(pasangan[0], pasangan[1]);
    }
  }

  private byte[] potongan() throws IOException {
    var hasil = new ByteArrayOutputStream();
    for (int panjang = Integer.parseInt(baris(), 16);
        panjang > 0;
        panjang = Integer.parseInt(baris(), 16)) {
      hasil.writeBytes(bita(panjang));
      baris();
    }
    baris();
    return hasil.toByteArray();
  }

  private byte[] bita(int panjang) throws IOException {
    byte[] hasil = new byte[panjang];
    int ada = Math.min(panjang, batas - letak);
    System.arraycopy(penyangga, letak, hasil, 0, ada);
    letak += ada;
    if (ada < panjang && masuk.readNBytes(hasil, ada, panjang - ada) < panjang - ada) {
      throw new EOFException("Jawaban terputus");
    }
    return hasil;
  }

  private String baris() throws IOException {
    var hasil = new StringBuilder(64);
    while (true) {
      if (letak == batas) {
        batas = masuk.read(penyangga);
        letak = 0;
        if (batas < 0) {
          batas = 0;
          throw new EOFException("Sambungan ditutup");
        }
      }
      char satu = (char) (penyangga[letak++] & 0xff);
      if (satu == '\n') {
        return hasil.toString();
      }
      if (satu != '\r') {
        hasil.append(satu);
      }
    }
  }

  @Override
  public void close() throws IOException {
    soket.close();
  }
}
