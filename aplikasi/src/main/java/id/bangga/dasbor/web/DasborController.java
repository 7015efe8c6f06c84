package id.bangga.dasbor.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.dasbor.DasborService;
import id.bangga.dasbor.NilaiDasbor;
import id.bangga.desk.NilaiUnit;
import id.bangga.kepuasan.RingkasanService;
import id.bangga.kepuasan.RingkasanUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Format;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Tautan;
import id.bangga.web.Telusur;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The dashboard of the city and of each unit.
@Controller
@RolesAllowed({"PENGELOLA", "PIMPINAN_DAERAH", "AUDITOR"})
class DasborController {
  private final DasborService dasbor;
  private final SiklusService siklus;
  private final RingkasanService kepuasan;

  DasborController(DasborService dasbor, SiklusService siklus, RingkasanService kepuasan) {
    this.dasbor = dasbor;
    this.siklus = siklus;
    this.kepuasan = kepuasan;
  }

  @GetMapping("/dasbor")
  String mula() {
    return siklus
        .terkini()
        .map(satu -> "redirect:/dasbor/" + satu.tahun())
        .orElse("redirect:/siklus");
  }

  @GetMapping("/dasbor/{tahun:\\d+}")
  Tampilan tahun(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "DINAS_BADAN") Klaster klaster,
      @RequestParam(defaultValue = "false") boolean semua) {
    Pelaku saya = Sesi.wajibMasuk();
    siklus.siklus(tahun);
    List<NilaiDasbor> unit = milik(dasbor.tahun(saya, tahun), klaster);
    List<NilaiDasbor> lalu =
        siklus.find(tahun - 1).isPresent()
            ? milik(dasbor.tahun(saya, tahun - 1), klaster)
            : List.of();
    return Tampilan.dari("dasbor/kota", halaman(tahun, klaster, unit, lalu, semua));
  }

  private HalamanDasbor halaman(
      int tahun, Klaster klaster, List<NilaiDasbor> unit, List<NilaiDasbor> lalu, boolean semua) {
    var bagan = new PenyusunDasbor(tahun, unit);
    List<NilaiDasbor> bernilai = bagan.bernilai();
    var deret = new PenyusunDeret(tahun, bernilai, dasbor.komponen(tahun));
    return new HalamanDasbor(
        tahun,
        klaster,
        pilihTahun(tahun, klaster),
        pilihKlaster(tahun, klaster),
        bagan.ubin(lalu),
        bagan.kemajuan(),
        bernilai.isEmpty() ? null : bagan.sebaran(),
        bernilai.stream()
            .map(satu ->
                Tautan.ke(
                    "%s (%s)".formatted(satu.nama(), Format.desimal(satu.desk(), 1)),
                    "/dasbor/unit/" + satu.kode()))
            .toList(),
        bernilai.isEmpty() ? null : deret.petak(semua),
        deret.selisih(),
        deret.banding(lalu),
        unit.size(),
        unit.size() - bernilai.size());
  }

  @GetMapping("/dasbor/{tahun:\\d+}/telusur/{kode}/{apa}")
  Tampilan telusur(@PathVariable int tahun, @PathVariable String kode, @PathVariable String apa) {
    NilaiUnit unit =
        dasbor
            .unit(Sesi.wajibMasuk(), tahun, kode)
            .orElseThrow(() -> new TidakDitemukan("Unit " + kode));
    Telusur lembar =
        new TelusurDasbor(unit, siklus.instrumen(tahun))
            .untuk(apa)
            .orElseThrow(() -> new TidakDitemukan("Angka itu"));
    return Tampilan.dari(
        "dasbor/telusur", new HalamanTelusurDasbor(tahun, kode, unit.nama(), lembar));
  }

  private static List<NilaiDasbor> milik(List<NilaiDasbor> semua, Klaster klaster) {
    return semua.stream().filter(satu -> satu.klaster() == klaster).toList();
  }

  private List<Tautan> pilihTahun(int tahun, Klaster klaster) {
    return siklus.daftar().stream()
        .map(Siklus::tahun)
        .map(satu ->
            new Tautan(
                String.valueOf(satu),
                "/dasbor/%d?klaster=%s".formatted(satu, klaster),
                satu == tahun))
        .toList();
  }

  private static List<Tautan> pilihKlaster(int tahun, Klaster klaster) {
    return Arrays.stream(Klaster.values())
        .map(satu ->
            new Tautan(
                satu.sebutan(), "/dasbor/%d?klaster=%s".formatted(tahun, satu), satu == klaster))
        .toList();
  }

  @GetMapping("/dasbor/unit/{kode}")
  Tampilan unit(@PathVariable String kode) {
    Pelaku saya = Sesi.wajibMasuk();
    List<HalamanDasborUnit.Tahun> tahun =
        siklus.daftar().stream()
            .map(Siklus::tahun)
            .flatMap(satu ->
                dasbor.tahun(saya, satu).stream()
                    .filter(nilai -> nilai.kode().equals(kode))
                    .map(nilai -> new HalamanDasborUnit.Tahun(satu, nilai)))
            .toList();
    if (tahun.isEmpty()) {
      throw new TidakDitemukan("Unit " + kode);
    }
    var bagan =
        tahun.stream()
            .filter(satu -> !satu.nilai().komponen().isEmpty())
            .findFirst()
            .map(satu ->
                PenyusunDasbor.komponenUnit(
                    satu.nilai(), satu.tahun(), dasbor.komponen(satu.tahun())))
            .orElse(null);
    return Tampilan.dari(
        "dasbor/unit",
        new HalamanDasborUnit(
            kode,
            tahun.getFirst().nilai().nama(),
            tahun,
            bagan,
            kepuasan(saya, tahun.getFirst().tahun(), kode)));
  }

  private @Nullable RingkasanUnit kepuasan(Pelaku saya, int tahun, String kode) {
    return siklus.peserta(tahun).stream()
        .filter(satu -> satu.kode().equals(kode))
        .findFirst()
        .flatMap(satu -> kepuasan.unit(saya, satu.unitId()))
        .orElse(null);
  }
}
