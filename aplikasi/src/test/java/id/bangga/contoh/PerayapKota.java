package id.bangga.contoh;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Follows the links of every page that one person reaches: one address of each kind, where the
/// kind is the handler that answers, and once more for the first parameter of the query.
final class PerayapKota {
  private final HttpClient http;
  private final String pangkal;
  private final UnaryOperator<String> penerima;
  private final @Nullable Cookie kue;
  private final Set<String> dikenal = new HashSet<>();
  private final ArrayDeque<Tautan> antrean = new ArrayDeque<>();
  private final List<Kunjungan> kunjungan = new ArrayList<>();

  /// @param penerima names the handler that answers a path
  PerayapKota(HttpClient http, int port, UnaryOperator<String> penerima, @Nullable Cookie kue) {
    this.http = http;
    this.pangkal = "http://localhost:" + port;
    this.penerima = penerima;
    this.kue = kue;
  }

  private record Tautan(String alamat, String dari) {}

  /// One address that was asked for, and the page that led there.
  record Kunjungan(String alamat, String bentuk, String dari, int status, boolean halaman) {}

  List<Kunjungan> rayapi(String mula) throws IOException, InterruptedException {
    tambah(mula, "");
    while (!antrean.isEmpty()) {
      kunjungi(antrean.removeFirst());
    }
    return kunjungan;
  }

  private void kunjungi(Tautan tautan) throws IOException, InterruptedException {
    var permintaan = HttpRequest.newBuilder(URI.create(pangkal + tautan.alamat()));
    if (kue != null) {
      permintaan.header("Cookie", kue.getName() + "=" + kue.getValue());
    }
    var jawaban = http.send(permintaan.build(), HttpResponse.BodyHandlers.ofString());
    String tujuan = jawaban.headers().firstValue("Location").orElse("").replace(pangkal, "");
    if (!tujuan.isEmpty()) {
      tambah(tujuan, tautan.alamat());
      return;
    }
    boolean halaman =
        jawaban.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    kunjungan.add(
        new Kunjungan(
            tautan.alamat(),
            penerima.apply(tautan.alamat().replaceFirst("\\?.*", "")),
            tautan.dari(),
            jawaban.statusCode(),
            halaman));
    if (halaman) {
      Jsoup.parse(jawaban.body())
          .select("a[href^=/], iframe[src^=/], img[src^=/]")
          .forEach(satu -> tambah(satu.attr("href") + satu.attr("src"), tautan.alamat()));
    }
  }

  private void tambah(String href, String dari) {
    String alamat = href.replaceFirst("#.*", "").replace(" ", "%20");
    String[] bagian = alamat.split("\\?", 2);
    String parameter = bagian.length == 1 ? "" : bagian[1].replaceFirst("=.*", "");
    if (dikenal.add(penerima.apply(bagian[0]) + "?" + parameter)) {
      antrean.add(new Tautan(alamat, dari));
    }
  }
}
