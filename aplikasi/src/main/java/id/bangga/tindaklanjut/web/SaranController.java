package id.bangga.tindaklanjut.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.tindaklanjut.SaranService;
import id.bangga.tindaklanjut.SaranWarga;
import id.bangga.tindaklanjut.TindakanTindakLanjut;
import id.bangga.web.Daftar;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Tautan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Citizens' suggestions to a unit.
@Controller
class SaranController {
  private static final String SEMUA = "/tindak-lanjut/{unitId}/saran";

  private final SaranService saran;
  private final OrganisasiService organisasi;

  SaranController(SaranService saran, OrganisasiService organisasi) {
    this.saran = saran;
    this.organisasi = organisasi;
  }

  @GetMapping(SEMUA)
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
  Tampilan daftar(@PathVariable long unitId, Kueri kueri) {
    Pelaku saya = Sesi.wajibMasuk();
    int kini = organisasi.hariIni().getYear();
    Periode periode = Periode.urai(kueri.nilai("periode")).orElseGet(() -> Periode.tahunan(kini));
    List<SaranWarga> semua = saran.daftar(saya, unitId, periode);
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    List<SaranWarga> cocok =
        semua.stream()
            .filter(satu -> satu.isi().toLowerCase(Locale.ROOT).contains(kata))
            .filter(
                satu -> kueri.nilai("kata").isEmpty() || saran.memuat(satu, kueri.nilai("kata")))
            .filter(satu ->
                kueri.nilai("keadaan").isEmpty()
                    || satu.keadaan().name().equals(kueri.nilai("keadaan")))
            .toList();
    return Tampilan.dari(
        "tindaklanjut/saran",
        new HalamanSaran(
            unitId,
            organisasi.terdekat(unitId, organisasi.hariIni()).nama(),
            periode,
            Daftar.dari(cocok, kueri),
            saran.kelompok(semua),
            IntStream.of(kini, kini - 1)
                .mapToObj(tahun ->
                    new Tautan(
                        String.valueOf(tahun),
                        "/tindak-lanjut/%d/saran?periode=%d".formatted(unitId, tahun),
                        tahun == periode.tahun()))
                .toList(),
            saya.boleh(TindakanTindakLanjut.TANGGAPI_SARAN, unitId)));
  }

  @GetMapping(SEMUA + "/{nomor}")
  @RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
  Tampilan satu(@PathVariable long unitId, @PathVariable UUID nomor) {
    SaranWarga satu = saran.saran(Sesi.wajibMasuk(), unitId, nomor);
    return Tampilan.dari(
        "tindaklanjut/satu_saran",
        halaman(
            satu,
            Formulir.kosong().isi("tanggapan", satu.tanggapan()).isi("alasan", satu.alasan())));
  }

  @PostMapping(SEMUA + "/{nomor}/tanggapi")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
  Object tanggapi(
      @PathVariable long unitId,
      @PathVariable UUID nomor,
      @RequestParam int versi,
      Formulir f,
      HttpServletResponse response) {
    return jawab(
        saran.tanggapi(Sesi.wajibMasuk(), unitId, nomor, versi, f.nilai("tanggapan")),
        "Tanggapan tayang di halaman warga.",
        unitId,
        nomor,
        f,
        response);
  }

  @PostMapping(SEMUA + "/{nomor}/sembunyikan")
  @RolesAllowed({"OPERATOR_PD", "PIMPINAN_PD"})
  Object sembunyikan(
      @PathVariable long unitId,
      @PathVariable UUID nomor,
      @RequestParam int versi,
      Formulir f,
      HttpServletResponse response) {
    return jawab(
        saran.sembunyikan(Sesi.wajibMasuk(), unitId, nomor, versi, f.nilai("alasan")),
        "Saran disembunyikan dari halaman warga.",
        unitId,
        nomor,
        f,
        response);
  }

  private Object jawab(
      Putusan putusan,
      String berhasil,
      long unitId,
      UUID nomor,
      Formulir f,
      HttpServletResponse response) {
    if (!putusan.diterima()) {
      BacaRencana.tandai(f, putusan);
      return Tampilan.keliru(
          "tindaklanjut/satu_saran", halaman(saran.saran(Sesi.wajibMasuk(), unitId, nomor), f));
    }
    Kabar.kirim(response, berhasil);
    return "redirect:/tindak-lanjut/%d/saran".formatted(unitId);
  }

  private HalamanSatuSaran halaman(SaranWarga satu, Formulir f) {
    return new HalamanSatuSaran(
        organisasi.terdekat(satu.unitId(), organisasi.hariIni()).nama(),
        satu,
        f,
        Sesi.wajibMasuk().boleh(TindakanTindakLanjut.TANGGAPI_SARAN, satu.unitId()));
  }
}
