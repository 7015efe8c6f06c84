package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.UjiSpring;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// The index finds exactly what Spring's own looking through all finds: handler, values in the
/// address, refusal.
@UjiSpring(kosongkan = UjiSpring.Kosongkan.PER_KELAS)
class PemetaAlamatTest {
  private static final List<String> METODE =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  /// What a variable may stand for; several, because many ask for a form of their own.
  private static final List<String> NILAI =
      List.of(
          "7",
          "2026",
          "2026-S1",
          "abc",
          "ikm.csv",
          "data.xlsx",
          "x.y.json",
          "a%20b",
          "baru",
          "0123456789abcdef".repeat(4));

  private static final String PEUBAH = "\\{[^{}]*(?:\\{[^}]*}[^{}]*)*}";

  private final RequestMappingHandlerMapping kita;
  private final RequestMappingHandlerMapping spring;

  PemetaAlamatTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping kita) {
    this.kita = kita;
    this.spring = sepertiKita(kita);
  }

  /// Spring's own with the same handlers and settings.
  private static RequestMappingHandlerMapping sepertiKita(RequestMappingHandlerMapping kita) {
    var spring = new RequestMappingHandlerMapping();
    spring.setPatternParser(kita.getPatternParser());
    spring.setApplicationContext(kita.getApplicationContext());
    kita.getHandlerMethods()
        .forEach((syarat, penangan) ->
            spring.registerMapping(syarat, penangan.getBean(), penangan.getMethod()));
    return spring;
  }

  @Test
  void setiap_alamat_sampai_pada_penangan_yang_sama_seperti_pada_Spring() {
    assertThat(kita).isInstanceOf(PemetaAlamat.class);
    var alamat = new TreeSet<String>();
    kita.getHandlerMethods().keySet().stream()
        .flatMap(syarat -> syarat.getPatternValues().stream())
        .forEach(pola -> alamat.addAll(contoh(pola)));
    assertThat(alamat).hasSizeGreaterThan(500);
    var sampai = new TreeSet<String>();
    for (String satu : alamat) {
      for (String metode : METODE) {
        banding(metode, satu).ifPresent(sampai::add);
      }
    }
    assertThat(sampai).as("semua penangan tercapai").containsAll(penangan());
  }

  @Test
  void alamat_yang_tidak_ada_dan_bentuk_lain_ditolak_sama_seperti_pada_Spring() {
    for (String satu :
        List.of(
            "",
            "/",
            "//",
            "//pekerjaan",
            "/pekerjaan/",
            "/pekerjaan;a=b",
            "/pekerjaan;a=b/",
            "/PEKERJAAN",
            "/pekerj%61an",
            "/%2Fpekerjaan",
            "/pekerjaan/x",
            "/kelola-kepuasan//2026",
            "/kelola-kepuasan/2026/7/",
            "/kelola-kepuasan;v=1/2026;w=2/7",
            "/kelola%2Dkepuasan/2026",
            "/tidak-ada",
            "/tidak-ada/sama/sekali",
            "/kelola-kepuasan/2026/7/tidak-ada",
            "/{kode}",
            "/*")) {
      METODE.forEach(metode -> banding(metode, satu));
    }
  }

  @Test
  void jenis_isi_yang_tidak_dilayani_ditolak_sama_seperti_pada_Spring() {
    for (RequestMappingInfo syarat : kita.getHandlerMethods().keySet()) {
      String alamat = contoh(syarat.getPatternValues().iterator().next()).getFirst();
      for (String jenis : List.of("text/html", "application/json", "image/png", "*/*")) {
        for (String metode : List.of("GET", "POST", "PUT")) {
          MockHttpServletRequest satu = permintaan(metode, alamat);
          satu.addHeader("Accept", jenis);
          satu.setContentType(jenis.equals("*/*") ? "text/plain" : jenis);
          MockHttpServletRequest dua = permintaan(metode, alamat);
          dua.addHeader("Accept", jenis);
          dua.setContentType(satu.getContentType());
          assertThat(cari(kita, satu)).as(metode + " " + alamat).isEqualTo(cari(spring, dua));
        }
      }
    }
  }

  private Optional<String> banding(String metode, String alamat) {
    Ditemukan milikKita = cari(kita, permintaan(metode, alamat));
    assertThat(milikKita)
        .as(metode + " " + alamat)
        .isEqualTo(cari(spring, permintaan(metode, alamat)));
    return Optional.ofNullable(milikKita.penangan());
  }

  /// @param penangan the method found
  /// @param tolakan class and words of a refusal
  /// @param atribut what Spring notes about the match
  private record Ditemukan(
      @Nullable String penangan, @Nullable String tolakan, Map<String, String> atribut) {}

  private static Ditemukan cari(
      RequestMappingHandlerMapping pemeta, MockHttpServletRequest permintaan) {
    String penangan = null;
    String tolakan = null;
    try {
      HandlerExecutionChain rantai = pemeta.getHandler(permintaan);
      penangan = rantai == null ? null : nama(rantai.getHandler());
    } catch (Exception e) {
      tolakan = e.toString();
    }
    return new Ditemukan(penangan, tolakan, atribut(permintaan));
  }

  private static Map<String, String> atribut(HttpServletRequest permintaan) {
    Map<String, String> hasil = new TreeMap<>();
    for (String nama :
        List.of(
            HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
            HandlerMapping.MATRIX_VARIABLES_ATTRIBUTE,
            HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE)) {
      hasil.put(nama, String.valueOf(permintaan.getAttribute(nama)));
    }
    Object terbaik = permintaan.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    hasil.put("penangan", terbaik == null ? "" : nama(terbaik));
    return hasil;
  }

  private static String nama(Object penangan) {
    return penangan instanceof HandlerMethod metode
        ? metode.getMethod().toGenericString()
        : penangan.getClass().getName();
  }

  private List<String> penangan() {
    return kita.getHandlerMethods().values().stream().map(PemetaAlamatTest::nama).toList();
  }

  private static MockHttpServletRequest permintaan(String metode, String alamat) {
    var permintaan = new MockHttpServletRequest(metode, alamat);
    ServletRequestPathUtils.parseAndCache(permintaan);
    return permintaan;
  }

  /// The pattern with each value in all its variables.
  private static List<String> contoh(String pola) {
    if (!pola.contains("{")) {
      return List.of(pola);
    }
    List<String> hasil = new ArrayList<>();
    Stream.concat(NILAI.stream(), pilihan(pola))
        .forEach(nilai -> {
          hasil.add(pola.replaceAll(PEUBAH, nilai));
          hasil.add(pola.replaceFirst(PEUBAH, "2026").replaceAll(PEUBAH, nilai));
          hasil.add(pola.replaceAll(PEUBAH + "(?=.*\\{)", "2026").replaceAll(PEUBAH, nilai));
        });
    return hasil;
  }

  /// The words that a variable of the form `{nama:a|b}` allows.
  private static Stream<String> pilihan(String pola) {
    return Pattern.compile("\\{[a-zA-Z]+:([a-z|]+)}")
        .matcher(pola)
        .results()
        .flatMap(satu -> Stream.of(satu.group(1).split("\\|")));
  }
}
