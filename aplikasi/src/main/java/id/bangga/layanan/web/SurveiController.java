package id.bangga.layanan.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.NomorJawaban;
import id.bangga.layanan.SurveiService;
import id.bangga.web.Kueri;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;

/// The public pages of a service point that {@link JalurSurvei} leaves over: the questionnaire with
/// a ticket filled in or with what is wrong, and the thanks.
@Controller
class SurveiController {
  private final SurveiService survei;
  private final NomorJawaban nomor;

  SurveiController(SurveiService survei, NomorJawaban nomor) {
    this.survei = survei;
    this.nomor = nomor;
  }

  @PermitAll
  @GetMapping("/skm/{kode}")
  View tanya(
      @PathVariable String kode,
      HttpServletRequest request,
      @RequestAttribute(name = JalurSurvei.GAGAL, required = false)
          @Nullable RuntimeException gagal) {
    lempar(gagal);
    String tiket = request.getParameter("t");
    Map<String, String> terpilih = tiket == null ? Map.of() : Map.of("tiket", tiket);
    String id = nomor.baru().toString();
    return Tampilan.dari(
        "layanan/survei", new HalamanSurvei(formulir(kode), id, terpilih, List.of()));
  }

  /// The form again, with what was chosen and why it was not stored; nothing of what another site
  /// has filled in.
  @PermitAll
  @PostMapping("/skm/{kode}")
  View ditolak(
      @PathVariable String kode,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestAttribute(name = JalurSurvei.GAGAL, required = false)
          @Nullable RuntimeException gagal,
      @RequestAttribute(name = JalurSurvei.DITOLAK, required = false)
          JawabanWarga.Nasib.@Nullable Ditolak ditolak) {
    lempar(gagal);
    if (ditolak == null) {
      throw tidakAda(kode);
    }
    if (ditolak.lagi() != null) {
      response.setHeader("Retry-After", ditolak.lagi().toString());
    }
    Map<String, String> terpilih = JalurSurvei.asing(request) ? Map.of() : terpilih(request);
    String id = terpilih.getOrDefault("id", nomor.baru().toString());
    var halaman = new HalamanSurvei(formulir(kode), id, terpilih, List.of(ditolak.galat()));
    return Tampilan.keliru("layanan/survei", halaman).berstatus(ditolak.status());
  }

  private static Map<String, String> terpilih(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, satu -> satu.getValue()[0]));
  }

  @PermitAll
  @GetMapping("/skm/{kode}/terima-kasih")
  View terimaKasih(@PathVariable String kode, Kueri kueri) {
    return Tampilan.dari(
        "layanan/terima_kasih",
        new HalamanTerimaKasih(formulir(kode), kueri.nilai("lagi").equals("ya")));
  }

  private FormulirSurvei formulir(String kode) {
    return survei.formulir(kode).orElseThrow(() -> tidakAda(kode));
  }

  private static TidakDitemukan tidakAda(String kode) {
    return new TidakDitemukan("Titik layanan " + kode);
  }

  private static void lempar(@Nullable RuntimeException gagal) {
    if (gagal != null) {
      throw gagal;
    }
  }
}
