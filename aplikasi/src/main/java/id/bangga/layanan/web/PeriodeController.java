package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.ATUR_PERIODE;

import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.PeriodeService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Choosing how often units survey, many at once.
@Controller
@RequestMapping("/layanan/periode")
@RolesAllowed("PENGELOLA")
class PeriodeController {
  private final PeriodeService periode;
  private final PenyusunSurvei penyusun;
  private final Clock clock;

  PeriodeController(PeriodeService periode, PenyusunSurvei penyusun, Clock clock) {
    this.periode = periode;
    this.penyusun = penyusun;
    this.clock = clock;
  }

  @GetMapping
  Tampilan daftar(Kueri kueri) {
    Sesi.wajibMasuk().wajib(ATUR_PERIODE);
    return Tampilan.dari("layanan/periode", halaman(kueri, Formulir.kosong()));
  }

  @PostMapping
  Object atur(Formulir formulir, HttpServletResponse response) {
    List<Long> unit = formulir.semua("pilih").stream().map(Long::valueOf).toList();
    Optional<JenisPeriode> jenis =
        Arrays.stream(JenisPeriode.values())
            .filter(satu -> satu.name().equals(formulir.nilai("jenis")))
            .findFirst();
    if (unit.isEmpty() || jenis.isEmpty()) {
      formulir.galat("jenis", "Centang unitnya dan pilih periodenya.");
      return Tampilan.keliru(
          "layanan/periode", halaman(Kueri.kosong("/layanan/periode"), formulir));
    }
    int tahun = tahun();
    periode.atur(Sesi.wajibMasuk(), unit, tahun, jenis.get());
    Kabar.kirim(
        response,
        "%d unit bersurvei %s sejak %d."
            .formatted(unit.size(), jenis.get().sebutan().toLowerCase(Locale.ROOT), tahun));
    return "redirect:/layanan/periode";
  }

  private int tahun() {
    return LocalDate.now(clock).getYear();
  }

  private HalamanPeriode halaman(Kueri kueri, Formulir formulir) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    List<UnitKerja> cocok =
        penyusun.susun().stream()
            .map(BarisUnit::unit)
            .filter(satu -> satu.nama().toLowerCase(Locale.ROOT).contains(kata))
            .filter(satu ->
                kueri.nilai("jenis").isEmpty() || satu.jenis().name().equals(kueri.nilai("jenis")))
            .toList();
    return new HalamanPeriode(Daftar.dari(cocok, kueri), tahun(), periode.jenis(tahun()), formulir);
  }
}
