package id.bangga.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
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
/// does not matter here.
final class Perayap implements AutoCloseable {
  private static final Pattern TAUTAN = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final Pattern KELUAR = Pattern.compile("/keluar.*");

  private final URI akar;
  private final HttpClient peramban =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Perayap(int port) {
    this.akar = URI.create("http://127.0.0.1:" + port);
  }

  void masuk(String namaPengguna, String sandi) {
    String token =
        TOKEN.matcher(buka("/masuk")).results().map(m -> m.group(1)).findFirst().orElse("");
    String isian =
        Map.of("namaPengguna", namaPengguna, "sandi", sandi, "_csrf", token, "lanjut", "/pekerjaan")
            .entrySet()
            .stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    kirim(
        HttpRequest.newBuilder(akar.resolve("/masuk"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", akar.toString())
            .POST(BodyPublishers.ofString(isian)));
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
    return kirim(HttpRequest.newBuilder(akar.resolve(jalur)).header("Accept", "text/html,*/*"));
  }

  private String kirim(HttpRequest.Builder permintaan) {
    try {
      return peramban.send(permintaan.build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    peramban.close();
  }
}
