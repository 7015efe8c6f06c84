package id.bangga.layanan.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.web.Bingkai;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The questionnaire's page, rendered once for each state of its form; only the answer's id differs
/// from one visitor to the next, so the page is kept in the two pieces around it.
@Component
class LembarSiap {
  private static final String TEMPAT_ID = "00000000-0000-4000-8000-000000000000";
  private final ConcurrentHashMap<String, Lembar> siap = new ConcurrentHashMap<>();
  private final TemplateEngine mesin;

  LembarSiap(TemplateEngine mesin) {
    this.mesin = mesin;
  }

  /// The page in the state of this form.
  private record Lembar(FormulirSurvei formulir, byte[] sebelum, byte[] sesudah) {}

  void kirim(FormulirSurvei formulir, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Lembar lembar = lembar(formulir, request);
    byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(lembar.sebelum.length + id.length + lembar.sesudah.length);
    var keluar = response.getOutputStream();
    keluar.write(lembar.sebelum);
    keluar.write(id);
    keluar.write(lembar.sesudah);
  }

  /// The form is read anew every few seconds; while it is the same object nothing is compared.
  private Lembar lembar(FormulirSurvei formulir, HttpServletRequest request) {
    Lembar ada = siap.get(formulir.kode());
    if (ada != null && ada.formulir() == formulir) {
      return ada;
    }
    Lembar baru =
        ada != null && ada.formulir().equals(formulir)
            ? new Lembar(formulir, ada.sebelum(), ada.sesudah())
            : render(formulir, request);
    siap.put(formulir.kode(), baru);
    return baru;
  }

  private Lembar render(FormulirSurvei formulir, HttpServletRequest request) {
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
    return new Lembar(
        formulir,
        teks.substring(0, letak).getBytes(StandardCharsets.UTF_8),
        teks.substring(letak + TEMPAT_ID.length()).getBytes(StandardCharsets.UTF_8));
  }
}
