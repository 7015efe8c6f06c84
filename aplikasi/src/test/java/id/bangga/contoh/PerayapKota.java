package id.bangga.contoh;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Follows every link of every page one person reaches, one address of each shape.
final class PerayapKota {
  private static final Pattern BERKAS =
      Pattern.compile(".*(\\.(xlsx|csv|pdf|json|zip|docx|svg|png)|/berkas|/unduh|/arsip)$");
  private static final Pattern PENGENAL = Pattern.compile("[^/]*[0-9A-Z][^/]*");

  private final MockMvc mvc;
  private final @Nullable Cookie kue;
  private final Set<String> bentuk = new HashSet<>();
  private final ArrayDeque<Tautan> antrean = new ArrayDeque<>();
  private final List<Kunjungan> kunjungan = new ArrayList<>();

  PerayapKota(MockMvc mvc, @Nullable Cookie kue) {
    this.mvc = mvc;
    this.kue = kue;
  }

  private record Tautan(String alamat, String dari) {}

  /// One page that was asked for, and the page that led there.
  record Kunjungan(String alamat, String bentuk, String dari, int status, boolean halaman) {}

  List<Kunjungan> rayapi(String mula) throws Exception {
    tambah(mula, "");
    while (!antrean.isEmpty()) {
      Tautan berikut = antrean.removeFirst();
      kunjungi(berikut.alamat(), berikut.dari());
    }
    return kunjungan;
  }

  private void kunjungi(String alamat, String dari) throws Exception {
    var permintaan = get(URI.create(alamat));
    if (kue != null) {
      permintaan.cookie(kue);
    }
    MockHttpServletResponse jawaban = mvc.perform(permintaan).andReturn().getResponse();
    String tujuan = jawaban.getRedirectedUrl();
    if (tujuan != null) {
      tambah(tujuan, alamat);
      return;
    }
    String jenis = jawaban.getContentType();
    boolean halaman = jenis != null && jenis.startsWith("text/html");
    kunjungan.add(new Kunjungan(alamat, bentuk(alamat), dari, jawaban.getStatus(), halaman));
    if (halaman && jawaban.getStatus() == 200) {
      Jsoup.parse(jawaban.getContentAsString())
          .select("a[href^=/]")
          .forEach(tautan -> tambah(tautan.attr("href"), alamat));
    }
  }

  private void tambah(String href, String dari) {
    String alamat = href.replaceFirst("#.*", "");
    if (!BERKAS.matcher(alamat.replaceFirst("\\?.*", "")).matches() && bentuk.add(bentuk(alamat))) {
      antrean.add(new Tautan(alamat, dari));
    }
  }

  /// Numbers and codes in the path, and values in the query, do not make another shape.
  private static String bentuk(String alamat) {
    String[] bagian = alamat.split("\\?", 2);
    String jalur =
        Arrays.stream(bagian[0].split("/"))
            .map(satu -> PENGENAL.matcher(satu).matches() ? "#" : satu)
            .collect(Collectors.joining("/"));
    if (bagian.length == 1) {
      return jalur;
    }
    return Arrays.stream(bagian[1].split("&"))
        .map(satu -> satu.replaceFirst("=.*", ""))
        .distinct()
        .sorted()
        .collect(Collectors.joining("&", jalur + "?", ""));
  }
}
