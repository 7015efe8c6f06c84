package id.bangga.hasil.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.RingkasanHasil;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What everybody may read: published results, by year and by unit.
@Controller
@PermitAll
class HasilController {
  private final HasilService hasil;
  private final OrganisasiService organisasi;
  private final DokumenHasil dokumen;

  HasilController(HasilService hasil, OrganisasiService organisasi, DokumenHasil dokumen) {
    this.hasil = hasil;
    this.organisasi = organisasi;
    this.dokumen = dokumen;
  }

  @GetMapping("/hasil")
  Object daftar() {
    return Tampilan.dari(
        "hasil/daftar",
        new HalamanTahunHasil(hasil.semuaTerbit().stream().map(dokumen::ringkasan).toList()));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}")
  Object lihat(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "") String klaster,
      @RequestParam(defaultValue = "") String cari) {
    RingkasanHasil isi = dokumen.ringkasan(terbit(tahun));
    RingkasanHasil.Klaster dipilih =
        isi.klaster().stream()
            .filter(satu -> satu.kode().equals(klaster))
            .findFirst()
            .orElse(isi.klaster().getFirst());
    List<Integer> lain =
        hasil.semuaTerbit().stream().map(HasilBeku::tahun).filter(satu -> satu != tahun).toList();
    return Tampilan.dari(
        "hasil/publik", new HalamanHasil(isi, dipilih, cari, praktik(tahun), lain));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/{kode}")
  Object unit(@PathVariable int tahun, @PathVariable String kode) {
    HasilBeku beku = terbit(tahun);
    return Tampilan.dari(
        "hasil/unit",
        new HalamanUnitHasil(
            dokumen.ringkasan(beku),
            dokumen.lembar(beku, kode),
            praktik(tahun).get(kode),
            hasil.semuaTerbit().stream()
                .map(dokumen::ringkasan)
                .flatMap(tahunan ->
                    tahunan.baris(kode).stream()
                        .map(baris ->
                            new HalamanUnitHasil.Tahun(
                                tahunan.tahun(),
                                baris,
                                tahunan.klaster(baris.klaster()).baris().size())))
                .toList()));
  }

  @GetMapping("/hasil/{tahun:\\d{4}}/{kode}/telusur/{apa}")
  Object telusur(@PathVariable int tahun, @PathVariable String kode, @PathVariable String apa) {
    HasilBeku beku = terbit(tahun);
    return Tampilan.dari(
        "hasil/telusur",
        new HalamanTelusurHasil(
            tahun,
            dokumen.lembar(beku, kode).baris(),
            dokumen.telusur(beku, kode, apa),
            "/hasil/%d/%s".formatted(tahun, kode)));
  }

  private HasilBeku terbit(int tahun) {
    return hasil.terbit(tahun).orElseThrow(() -> new TidakDitemukan("Hasil " + tahun));
  }

  private Map<String, HalamanHasil.Praktik> praktik(int tahun) {
    Map<String, HalamanHasil.Praktik> isi = new HashMap<>();
    for (var satu : hasil.praktik(tahun)) {
      String kode = organisasi.terdekat(satu.unitId(), organisasi.hariIni()).kode();
      isi.put(kode, new HalamanHasil.Praktik(satu.judul(), satu.uraian()));
    }
    return isi;
  }
}
