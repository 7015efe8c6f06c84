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
  private final ConcurrentHashMap<FormulirSurvei, Potongan> siap = new ConcurrentHashMap<>();
  private final TemplateEngine mesin;

  LembarSiap(TemplateEngine mesin) {
    this.mesin = mesin;
  }

  private record Potongan(byte[] sebelum, byte[] sesudah) {}

  void kirim(FormulirSurvei formulir, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Potongan potongan = siap.get(formulir);
    if (potongan == null) {
      potongan = render(formulir, request);
      siap.keySet().removeIf(lama -> lama.kode().equals(formulir.kode()));
      siap.put(formulir, potongan);
    }
    byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(potongan.sebelum.length + id.length + potongan.sesudah.length);
    var keluar = response.getOutputStream();
    keluar.write(potongan.sebelum);
    keluar.write(id);
    keluar.write(potongan.sesudah);
  }

  private Potongan render(FormulirSurvei formulir, HttpServletRequest request) {
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
    return new Potongan(
        teks.substring(0, letak).getBytes(StandardCharsets.UTF_8),
        teks.substring(letak + TEMPAT_ID.length()).getBytes(StandardCharsets.UTF_8));
  }
}
