package id.bangga.web;

import id.bangga.bersama.TidakDitemukan;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out static files. An address with an old hash still gets the present file, but uncached.
@Controller
class AsetController {
  private static final String SELAMANYA = "public, max-age=31536000, immutable";

  private final Pemda pemda;

  AsetController(Pemda pemda) {
    this.pemda = pemda;
  }

  /// What browsers ask for beside anything that is no page of ours.
  @PermitAll
  @GetMapping("/favicon.ico")
  String lambang() {
    return "redirect:" + Aset.url("favicon.svg");
  }

  /// An address without a hash, as somebody would type it.
  @PermitAll
  @GetMapping("/statis/{nama}")
  String tanpaSidik(@PathVariable String nama) {
    return "redirect:" + cari(nama).alamat(nama);
  }

  @PermitAll
  @GetMapping("/statis/{sidik}/{*nama}")
  void kirim(
      @PathVariable String sidik,
      @PathVariable String nama,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    kirim(cari(nama.substring(1)), sidik, request, response);
  }

  private static Aset cari(String nama) {
    return GudangAset.cari(nama).orElseThrow(() -> new TidakDitemukan("Berkas " + nama));
  }

  @PermitAll
  @GetMapping("/lambang/{sidik}")
  void lambang(@PathVariable String sidik, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    kirim(
        Lambang.aset(pemda).orElseThrow(() -> new TidakDitemukan("Lambang")),
        sidik,
        request,
        response);
  }

  private static void kirim(
      Aset aset, String sidik, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, sidik.equals(aset.sidik()) ? SELAMANYA : "no-cache");
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(aset.jenis());
    boolean kompres =
        aset.terkompres()
            && Objects.toString(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "")
                .contains("gzip");
    if (kompres) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(aset.panjang(kompres));
    aset.tulis(response.getOutputStream(), kompres);
  }
}
