package id.bangga.layanan.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.SurveiService;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The public page of a service point: the questionnaire and the thanks.
@Controller
class SurveiController {
  private final SurveiService survei;
  private final LembarSiap lembar;
  private final Perangkat perangkat;
  private final Clock clock;

  SurveiController(SurveiService survei, LembarSiap lembar, Perangkat perangkat, Clock clock) {
    this.survei = survei;
    this.lembar = lembar;
    this.perangkat = perangkat;
    this.clock = clock;
  }

  @PermitAll
  @GetMapping("/skm/{kode}")
  void tanya(@PathVariable String kode, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    lembar.kirim(formulir(kode), request, response);
  }

  @PermitAll
  @PostMapping("/skm/{kode}")
  Object jawab(
      @PathVariable String kode, HttpServletRequest request, HttpServletResponse response) {
    FormulirSurvei formulir = formulir(kode);
    var jawaban = JawabanFormulir.baca(request, formulir, perangkat.sidik(request, clock), clock);
    if (jawaban.isEmpty()) {
      return ulang(
          formulir, request, "Pilih paling sedikit satu jawaban dan jenis layanannya.", 422);
    }
    if (survei.terima(jawaban.get()).isEmpty()) {
      response.setHeader("Retry-After", "5");
      return ulang(
          formulir,
          request,
          "Sedang sangat ramai. Jawaban Anda belum tersimpan; kirim sekali lagi.",
          503);
    }
    return "redirect:/skm/" + kode + "/terima-kasih";
  }

  @PermitAll
  @GetMapping("/skm/{kode}/terima-kasih")
  View terimaKasih(@PathVariable String kode) {
    return Tampilan.dari("layanan/terima_kasih", new HalamanTerimaKasih(formulir(kode)));
  }

  private FormulirSurvei formulir(String kode) {
    return survei.formulir(kode).orElseThrow(() -> new TidakDitemukan("Titik layanan " + kode));
  }

  private static View ulang(
      FormulirSurvei formulir, HttpServletRequest request, String galat, int status) {
    Map<String, String> terpilih =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, satu -> satu.getValue()[0]));
    String id = terpilih.getOrDefault("id", UUID.randomUUID().toString());
    return Tampilan.keliru(
            "layanan/survei", new HalamanSurvei(formulir, id, terpilih, List.of(galat)))
        .berstatus(status);
  }
}
