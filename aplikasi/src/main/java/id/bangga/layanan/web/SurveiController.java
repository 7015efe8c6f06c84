package id.bangga.layanan.web;

import static id.bangga.layanan.KodeAturanLayanan.LY_009;
import static id.bangga.layanan.KodeAturanLayanan.LY_020;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.JawabanMasuk;
import id.bangga.layanan.KodeAturanLayanan;
import id.bangga.layanan.PembatasPerangkat;
import id.bangga.layanan.SumberJawaban;
import id.bangga.layanan.SurveiService;
import id.bangga.layanan.TiketService;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The public page of a service point: the questionnaire and the thanks.
@Controller
class SurveiController {
  private final SurveiService survei;
  private final TiketService tiket;
  private final PembatasPerangkat pembatas;
  private final LembarSiap lembar;
  private final Perangkat perangkat;
  private final Clock clock;

  SurveiController(
      SurveiService survei,
      TiketService tiket,
      PembatasPerangkat pembatas,
      LembarSiap lembar,
      Perangkat perangkat,
      Clock clock) {
    this.survei = survei;
    this.tiket = tiket;
    this.pembatas = pembatas;
    this.lembar = lembar;
    this.perangkat = perangkat;
    this.clock = clock;
  }

  @PermitAll
  @GetMapping("/skm/{kode}")
  @Nullable View tanya(
      @PathVariable String kode, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FormulirSurvei formulir = formulir(kode);
    String tiket = request.getParameter("t");
    if (tiket != null) {
      var isi = Map.of("tiket", tiket);
      String id = UUID.randomUUID().toString();
      return Tampilan.dari("layanan/survei", new HalamanSurvei(formulir, id, isi, List.of()));
    }
    lembar.kirim(formulir, request, response);
    return null;
  }

  @PermitAll
  @PostMapping("/skm/{kode}")
  Object jawab(
      @PathVariable String kode, HttpServletRequest request, HttpServletResponse response) {
    FormulirSurvei formulir = formulir(kode);
    byte[] asal = perangkat.sidik(request, clock);
    return switch (tiket.periksa(formulir, request.getParameter("tiket"))) {
      case TiketService.Pemeriksaan.Tidak tidak -> ulang(formulir, request, tidak.sebab(), 422);
      case TiketService.Pemeriksaan.Boleh boleh -> {
        var jawaban =
            new JawabanFormulir(formulir, request::getParameter)
                .baca(SumberJawaban.WEB, clock.instant(), clock.getZone(), asal, boleh.tiketId());
        if (jawaban.isEmpty()) {
          yield ulang(
              formulir, request, "Pilih paling sedikit satu jawaban dan jenis layanannya.", 422);
        }
        if (!Perangkat.setempat(request)
            && !(pembatas.bolehAlamat(perangkat.alamat(request, clock)) && pembatas.boleh(asal))) {
          yield ulang(formulir, request, LY_020, 429);
        }
        yield simpan(formulir, jawaban.get(), request, response);
      }
    };
  }

  private Object simpan(
      FormulirSurvei formulir,
      JawabanMasuk jawaban,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (survei.terima(jawaban)) {
      case BARU, SUDAH_ADA -> "redirect:/skm/" + formulir.kode() + "/terima-kasih";
      case TIKET_TERPAKAI -> ulang(formulir, request, LY_009, 422);
      case PENUH -> {
        response.setHeader("Retry-After", "5");
        yield ulang(
            formulir,
            request,
            "Sedang sangat ramai. Jawaban Anda belum tersimpan; kirim sekali lagi.",
            503);
      }
    };
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
      FormulirSurvei formulir, HttpServletRequest request, KodeAturanLayanan sebab, int status) {
    return ulang(formulir, request, sebab.kalimat(), status);
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
