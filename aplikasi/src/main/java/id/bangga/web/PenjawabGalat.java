package id.bangga.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;

/// Turns a refusal or a fault into its answer: a page for people, problem JSON below `/api/` and
/// wherever JSON is asked for. A fault gets an incident number that is also in the log.
@Component
class PenjawabGalat {
  private static final Logger LOG = LoggerFactory.getLogger(PenjawabGalat.class);

  private final NomorBaris nomor;

  PenjawabGalat(NomorBaris nomor) {
    this.nomor = nomor;
  }

  /// @param sebab the sentence for the reader, or null for the usual one
  /// @param asal the fault, when there is one
  Object jawab(
      HttpServletRequest request, int status, @Nullable String sebab, @Nullable Throwable asal) {
    var halaman = HalamanGalat.dari(status, sebab);
    if (status >= 500) {
      String insiden = nomorInsiden();
      LOG.error("Insiden {} pada {} {}", insiden, cara(request), alamat(request), asal);
      halaman = halaman.berinsiden(insiden);
    }
    if (request.getAttribute(BelumMasuk.USANG) != null) {
      halaman = halaman.usang();
    }
    return mintaJson(request)
        ? masalah(halaman)
        : Tampilan.dari(
                templat(), halaman.berketikan(asal(request), ketikan(request, status < 500)))
            .berstatus(status);
  }

  /// Visitors get the light frame of the citizens' pages.
  private static String templat() {
    return Sesi.pelaku().isEmpty() ? "web/galat_warga" : "web/galat";
  }

  private static ResponseEntity<ProblemDetail> masalah(HalamanGalat halaman) {
    var masalah = ProblemDetail.forStatus(HttpStatusCode.valueOf(halaman.status()));
    masalah.setTitle(halaman.judul());
    masalah.setDetail(halaman.sebab());
    if (halaman.insiden() != null) {
      masalah.setProperty("insiden", halaman.insiden());
    }
    return ResponseEntity.status(halaman.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(masalah);
  }

  private static boolean mintaJson(HttpServletRequest request) {
    String terima = Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "");
    return alamat(request).startsWith("/api/")
        || (terima.contains("json") && !terima.contains("html"));
  }

  private static String alamat(HttpServletRequest request) {
    Object asal = request.getAttribute("jakarta.servlet.error.request_uri");
    return asal == null ? request.getRequestURI() : asal.toString();
  }

  /// The method of the request that failed; the container asks for its page with GET.
  private static String cara(HttpServletRequest request) {
    Object asal = request.getAttribute(RequestDispatcher.ERROR_METHOD);
    return asal == null ? request.getMethod() : asal.toString();
  }

  /// What was typed, without secrets, so that nothing is lost with the refused form.
  ///
  /// @param bernama with the names of what was chosen; after a fault the database is not asked for
  ///   them, because it may be what failed
  private List<Isian> ketikan(HttpServletRequest request, boolean bernama) {
    boolean asing = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    if (asing || !terbaca(request)) {
      return List.of(); // nobody else puts words on our pages
    }
    Optional<Formulir> terurai = formulir(request);
    if (terurai.isEmpty()) {
      return List.of();
    }
    return bernama
        ? terurai.get().kiriman().stream().flatMap(satu -> nomor.sebut(satu).stream()).toList()
        : terurai.get().ketikan();
  }

  /// The fields may be what was refused: neither the container nor the firewall gives them out.
  private static Optional<Formulir> formulir(HttpServletRequest request) {
    try {
      return Optional.of(Formulir.dari(request.getParameterMap()));
    } catch (IllegalStateException | RequestRejectedException e) {
      return Optional.empty();
    }
  }

  /// Of what the container itself refused only forms without a session or token are read; another
  /// one may be what it could not read.
  private static boolean terbaca(HttpServletRequest request) {
    Object kode = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    boolean tanpaSesi = Integer.valueOf(401).equals(kode) || Integer.valueOf(403).equals(kode);
    return request.getMethod().equals("POST") || (tanpaSesi && cara(request).equals("POST"));
  }

  /// Where the refused form stands; only a page of ours.
  private static @Nullable String asal(HttpServletRequest request) {
    String halaman = request.getHeader(HttpHeaders.REFERER);
    if (halaman == null || !cara(request).equals("POST")) {
      return null;
    }
    try {
      URI alamat = new URI(halaman);
      String kueri = alamat.getRawQuery();
      boolean milikKami = request.getServerName().equalsIgnoreCase(alamat.getHost());
      return milikKami
          ? TujuanLokal.aman(alamat.getRawPath() + (kueri == null ? "" : "?" + kueri)).orElse(null)
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String nomorInsiden() {
    byte[] acak = new byte[4];
    ThreadLocalRandom.current().nextBytes(acak);
    return "IN-" + HexFormat.of().withUpperCase().formatHex(acak);
  }
}
