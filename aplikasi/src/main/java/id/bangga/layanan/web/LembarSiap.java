package id.bangga.layanan.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.NomorJawaban;
import id.bangga.web.Bingkai;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The questionnaire's page, rendered and compressed once for each state of its form; only the
/// answer's id differs from one visitor to the next, so the page is kept with a gap for it.
@Component
class LembarSiap {
  static final String JENIS = "text/html;charset=UTF-8";
  private static final String TEMPAT_ID = "00000000-0000-4000-8000-000000000000";
  private final ConcurrentHashMap<String, Lembar> siap = new ConcurrentHashMap<>();
  private final TemplateEngine mesin;
  private final NomorJawaban nomor;

  LembarSiap(TemplateEngine mesin, NomorJawaban nomor) {
    this.mesin = mesin;
    this.nomor = nomor;
  }

  /// The page in the state of this form.
  private record Lembar(FormulirSurvei formulir, LembarPadat isi) {}

  void kirim(FormulirSurvei formulir, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LembarPadat lembar = lembar(formulir, request);
    byte[] id = nomor();
    boolean padat = padat(request.getHeader("Accept-Encoding"));
    byte[] isi = padat ? lembar.isi(id) : lembar.polos(id);
    response.setContentType(JENIS);
    response.setHeader("Vary", "Accept-Encoding");
    if (padat) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(isi.length);
    response.getOutputStream().write(isi);
  }

  /// What fills the gap.
  byte[] nomor() {
    return nomor.baru().toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// Does the browser take compressed pages? One that weighs its wishes is given the plain one.
  static boolean padat(@Nullable String terima) {
    return terima != null && terima.contains("gzip") && !terima.contains("gzip;q=0");
  }

  /// The page when it has been rendered in this state before. The form is read anew every few
  /// seconds; while it is the same object nothing is compared.
  @SuppressWarnings("ReferenceEquality")
  Optional<LembarPadat> siap(FormulirSurvei formulir) {
    Lembar ada = siap.get(formulir.kode());
    if (ada == null || (ada.formulir() != formulir && !ada.formulir().equals(formulir))) {
      return Optional.empty();
    }
    if (ada.formulir() != formulir) {
      siap.put(formulir.kode(), new Lembar(formulir, ada.isi()));
    }
    return Optional.of(ada.isi());
  }

  private LembarPadat lembar(FormulirSurvei formulir, HttpServletRequest request) {
    return siap(formulir)
        .orElseGet(() -> {
          LembarPadat isi = render(formulir, request);
          siap.put(formulir.kode(), new Lembar(formulir, isi));
          return isi;
        });
  }

  private LembarPadat render(FormulirSurvei formulir, HttpServletRequest request) {
    var isi = new StringOutput();
    mesin.render(
        "layanan/survei.jte",
        Map.of(
            "bingkai",
            Bingkai.warga(request),
            "halaman",
            new HalamanSurvei(formulir, TEMPAT_ID, Map.of(), List.of())),
        isi);
    String teks = isi.toString();
    int letak = teks.indexOf(TEMPAT_ID);
    return new LembarPadat(
        teks.substring(0, letak).getBytes(StandardCharsets.UTF_8),
        teks.substring(letak + TEMPAT_ID.length()).getBytes(StandardCharsets.UTF_8));
  }
}
