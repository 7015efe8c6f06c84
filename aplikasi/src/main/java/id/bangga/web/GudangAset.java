package id.bangga.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All static files of the class path, read once. Style sheets come last, because the addresses in
/// their `url("…")` receive the hashes of the files they name.
final class GudangAset {
  private static final Pattern RUJUKAN = Pattern.compile("url\\(\"([^\"#:]+)\"\\)");
  private static final Map<String, String> JENIS =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain;charset=UTF-8",
          "woff2", "font/woff2");
  private static final Map<String, Aset> SEMUA = muat();

  private GudangAset() {}

  static Optional<Aset> cari(String nama) {
    return Optional.ofNullable(SEMUA.get(nama));
  }

  private static Map<String, Aset> muat() {
    try {
      return susun();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Aset> susun() throws IOException {
    var pencari = new PathMatchingResourcePatternResolver();
    var semua = new HashMap<String, Aset>();
    List<Resource> gaya = new ArrayList<>();
    for (Resource berkas : pencari.getResources("classpath*:/statis/**/*.*")) {
      String nama = nama(berkas);
      if (nama.endsWith(".css")) {
        gaya.add(berkas);
      } else {
        semua.put(nama, new Aset(berkas.getContentAsByteArray(), jenis(nama)));
      }
    }
    for (Resource htmx :
        pencari.getResources(
            "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js")) {
      semua.put("htmx.js", new Aset(htmx.getContentAsByteArray(), jenis("htmx.js")));
    }
    for (Resource berkas : gaya) {
      String isi = berkas.getContentAsString(StandardCharsets.UTF_8);
      byte[] jadi = dirujuk(isi, semua).getBytes(StandardCharsets.UTF_8);
      semua.put(nama(berkas), new Aset(jadi, jenis(nama(berkas))));
    }
    return Map.copyOf(semua);
  }

  private static String dirujuk(String isi, Map<String, Aset> semua) {
    return RUJUKAN
        .matcher(isi)
        .replaceAll(cocok -> {
          Aset aset = semua.get(cocok.group(1));
          String alamat = aset == null ? cocok.group(1) : aset.alamat(cocok.group(1));
          return Matcher.quoteReplacement("url(\"" + alamat + "\")");
        });
  }

  private static String nama(Resource berkas) throws IOException {
    String alamat = berkas.getURL().getPath();
    return alamat.substring(alamat.lastIndexOf("/statis/") + "/statis/".length());
  }

  private static String jenis(String nama) {
    String akhiran = nama.substring(nama.lastIndexOf('.') + 1);
    return JENIS.getOrDefault(akhiran, "application/octet-stream");
  }
}
