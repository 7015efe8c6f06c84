package id.bangga.bench;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person who has signed in through the real page; opens as many connections as wanted.
record Pengunjung(int port, String nama, Map<String, String> kue, String tokenFormulir) {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  static Pengunjung masuk(int port, String nama, String sandi) throws IOException {
    Map<String, String> kue = new ConcurrentHashMap<>();
    try (var klien = new Klien(port, kue)) {
      String token = token(klien.ambil("/masuk").teks());
      var jawaban =
          klien.kirim(
              "/masuk", Map.of("namaPengguna", nama, "sandi", sandi, "lanjut", "", "_csrf", token));
      if (jawaban.status() != 302 && jawaban.status() != 303) {
        throw new IOException(nama + " tidak dapat masuk: " + jawaban.status());
      }
      String halaman = klien.ambil("/sandi").teks();
      return new Pengunjung(port, nama, kue, token(halaman));
    }
  }

  Klien buka() throws IOException {
    return new Klien(port, kue);
  }

  private static String token(String halaman) throws IOException {
    Matcher cocok = TOKEN.matcher(halaman);
    if (!cocok.find()) {
      throw new IOException("Halaman tanpa token formulir");
    }
    return cocok.group(1);
  }
}
