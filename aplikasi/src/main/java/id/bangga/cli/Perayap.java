package id.bangga.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Visits the pages of a running server, link by link, for the training run. What a page answers
/// does not matter here. By the JDK's old HTTP client, because each start loads all that the
/// training run met, and the new one is 400 classes.
final class Perayap implements AutoCloseable {
  private static final Pattern TAUTAN = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final Pattern KELUAR = Pattern.compile("/keluar.*");

  private final URI akar;

  /// Its cookies stand for the whole program, which does nothing else meanwhile.
  Perayap(int port) {
    this.akar = URI.create("http://127.0.0.1:" + port);
    CookieHandler.setDefault(new CookieManager());
  }

  void masuk(String namaPengguna, String sandi) {
    String token =
        TOKEN.matcher(buka("/masuk")).results().map(m -> m.group(1)).findFirst().orElse("");
    kirim(
        "/masuk",
        Map.of(
            "namaPengguna", namaPengguna, "sandi", sandi, "_csrf", token, "lanjut", "/pekerjaan"));
  }

  /// The page and what it links to, breadth first, up to so many pages.
  int rayapi(String awal, int paling) {
    Queue<String> antrean = new ArrayDeque<>(Set.of(awal));
    Set<String> dikenal = new HashSet<>(antrean);
    int dibuka = 0;
    for (; !antrean.isEmpty() && dibuka < paling; dibuka++) {
      TAUTAN
          .matcher(buka(antrean.remove()))
          .results()
          .map((MatchResult tautan) -> tautan.group(1).replace("&amp;", "&"))
          .filter(tautan -> !KELUAR.matcher(tautan).matches() && dikenal.add(tautan))
          .forEach(antrean::add);
    }
    return dibuka;
  }

  String buka(String jalur) {
    try {
      return isi(sambung(jalur));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void kirim(String jalur, Map<String, String> isian) {
    try {
      HttpURLConnection sambungan = sambung(jalur);
      sambungan.setDoOutput(true); // makes it a POST
      try (OutputStream keluar = sambungan.getOutputStream()) {
        keluar.write(
            isian.entrySet().stream()
                .map(
                    e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII));
      }
      isi(sambungan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpURLConnection sambung(String jalur) throws IOException {
    var sambungan = (HttpURLConnection) akar.resolve(jalur).toURL().openConnection();
    sambungan.setRequestProperty("Accept", "text/html,*/*");
    sambungan.setRequestProperty("Origin", akar.toString());
    return sambungan;
  }

  private static String isi(HttpURLConnection sambungan) throws IOException {
    try (InputStream masuk =
        sambungan.getResponseCode() < 400
            ? sambungan.getInputStream()
            : sambungan.getErrorStream()) {
      return masuk == null ? "" : new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    CookieHandler.setDefault(null);
  }
}
