package id.bangga.organisasi.web;

import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.DataUnit;
import id.bangga.organisasi.HasilPerubahan;
import id.bangga.organisasi.KolomUnit;
import id.bangga.organisasi.KunciUnit;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.RincianUnit;
import id.bangga.organisasi.Temuan;
import id.bangga.organisasi.UnitBaru;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Forms that found, change, rename, close and reopen one unit.
@Controller
@RequestMapping("/organisasi")
@RolesAllowed({"PENGELOLA", "ADMIN"})
class UbahUnitController {
  private static final Set<KolomUnit> SEMUA = EnumSet.complementOf(EnumSet.of(KolomUnit.SAMPAI));
  private static final Set<KolomUnit> NAMA =
      EnumSet.of(KolomUnit.NAMA, KolomUnit.SINGKATAN, KolomUnit.SEJAK);
  private static final Set<KolomUnit> ASN = EnumSet.of(KolomUnit.JUMLAH_ASN, KolomUnit.SEJAK);
  private static final Set<KolomUnit> TANGGAL = EnumSet.of(KolomUnit.SEJAK);
  private static final String BETULKAN = "betulkan";

  private final OrganisasiService organisasi;

  UbahUnitController(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @GetMapping("/baru")
  Tampilan baru() {
    var formulir = Formulir.kosong().isi("sejak", organisasi.hariIni());
    return Tampilan.dari("organisasi/formulir", halaman(null, formulir, List.of()));
  }

  @PostMapping("/baru")
  Object buat(Formulir formulir, HttpServletResponse response) {
    var baca = new BacaFormulirUnit(formulir);
    DataUnit data = baca.data(null, organisasi.klasterBaku());
    Berlaku berlaku = baca.berlaku();
    if (formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/formulir", halaman(null, formulir, List.of()));
    }
    var unit = new UnitBaru(formulir.nilai("kode"), data);
    var hasil = organisasi.buat(Sesi.wajibMasuk(), unit, berlaku);
    return jawab(hasil, new Asal("organisasi/formulir", null, SEMUA), formulir, response);
  }

  @GetMapping("/{id:\\d+}/ubah")
  Tampilan ubah(@PathVariable long id) {
    RincianUnit unit = unit(id);
    var formulir = awal(unit).isi("cara", "baru");
    BacaFormulirUnit.isi(formulir, unit.data());
    return Tampilan.dari("organisasi/formulir", halaman(unit, formulir, List.of()));
  }

  @PostMapping("/{id:\\d+}/ubah")
  Object simpan(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    RincianUnit unit = unit(id);
    var baca = new BacaFormulirUnit(formulir);
    if (formulir.nilai("cara").equals(BETULKAN)) {
      formulir.isi("sejak", unit.unit().sejak());
    }
    DataUnit data = baca.data(unit.data(), organisasi.klasterBaku());
    Berlaku berlaku = baca.berlaku();
    if (formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/formulir", halaman(unit, formulir, List.of()));
    }
    var kunci = new KunciUnit(id, baca.versi());
    var hasil = organisasi.ubah(Sesi.wajibMasuk(), kunci, data, berlaku);
    return jawab(hasil, new Asal("organisasi/formulir", unit, SEMUA), formulir, response);
  }

  @GetMapping("/{id:\\d+}/nama")
  Tampilan nama(@PathVariable long id) {
    RincianUnit unit = unit(id);
    var formulir =
        awal(unit).isi("nama", unit.unit().nama()).isi("singkatan", unit.unit().singkatan());
    return Tampilan.dari("organisasi/nama", halaman(unit, formulir, List.of()));
  }

  @PostMapping("/{id:\\d+}/nama")
  Object gantiNama(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    var baca = new BacaFormulirUnit(formulir);
    Berlaku berlaku = baca.berlaku();
    if (formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/nama", halaman(unit(id), formulir, List.of()));
    }
    var hasil =
        organisasi.gantiNama(
            Sesi.wajibMasuk(),
            new KunciUnit(id, baca.versi()),
            formulir.nilai("nama"),
            formulir.nilai("singkatan"),
            berlaku);
    return jawab(hasil, new Asal("organisasi/nama", unit(id), NAMA), formulir, response);
  }

  @GetMapping("/{id:\\d+}/asn")
  @RolesAllowed({"PENGELOLA", "BKPSDM", "ADMIN"})
  Tampilan asn(@PathVariable long id) {
    RincianUnit unit = unit(id);
    var formulir = awal(unit).isi("jumlah_asn", unit.unit().jumlahAsn());
    return Tampilan.dari("organisasi/asn", halaman(unit, formulir, List.of()));
  }

  @PostMapping("/{id:\\d+}/asn")
  @RolesAllowed({"PENGELOLA", "BKPSDM", "ADMIN"})
  Object ubahAsn(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    var baca = new BacaFormulirUnit(formulir);
    formulir.wajib("jumlah_asn", "Jumlah ASN");
    int jumlah = formulir.bulat("jumlah_asn", "Jumlah ASN").orElse(0);
    Berlaku berlaku = baca.berlaku();
    if (formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/asn", halaman(unit(id), formulir, List.of()));
    }
    var kunci = new KunciUnit(id, baca.versi());
    var hasil = organisasi.ubahJumlahAsn(Sesi.wajibMasuk(), kunci, jumlah, berlaku);
    return jawab(hasil, new Asal("organisasi/asn", unit(id), ASN), formulir, response);
  }

  @GetMapping("/{id:\\d+}/tutup")
  Tampilan tutup(@PathVariable long id) {
    RincianUnit unit = unit(id);
    return Tampilan.dari("organisasi/tutup", halaman(unit, awal(unit), List.of()));
  }

  @PostMapping("/{id:\\d+}/tutup")
  Object tutup(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    var baca = new BacaFormulirUnit(formulir);
    Berlaku berlaku = baca.berlaku();
    if (formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/tutup", halaman(unit(id), formulir, List.of()));
    }
    var kunci = new KunciUnit(id, baca.versi());
    var hasil = organisasi.tutup(Sesi.wajibMasuk(), kunci, berlaku);
    return jawab(hasil, new Asal("organisasi/tutup", unit(id), TANGGAL), formulir, response);
  }

  @GetMapping("/{id:\\d+}/buka")
  Tampilan buka(@PathVariable long id) {
    RincianUnit unit = unit(id);
    return Tampilan.dari("organisasi/buka", halaman(unit, awal(unit), List.of()));
  }

  @PostMapping("/{id:\\d+}/buka")
  Object buka(@PathVariable long id, Formulir formulir, HttpServletResponse response) {
    var baca = new BacaFormulirUnit(formulir);
    var berlaku = new Berlaku(organisasi.hariIni(), formulir.nilai(BacaFormulirUnit.DASAR));
    var kunci = new KunciUnit(id, baca.versi());
    var hasil = organisasi.bukaKembali(Sesi.wajibMasuk(), kunci, berlaku);
    return jawab(hasil, new Asal("organisasi/buka", unit(id), Set.of()), formulir, response);
  }

  /// The form a refusal goes back to.
  private record Asal(String templat, @Nullable RincianUnit unit, Set<KolomUnit> bidang) {}

  private Object jawab(
      HasilPerubahan hasil, Asal asal, Formulir formulir, HttpServletResponse response) {
    return switch (hasil) {
      case HasilPerubahan.Jadi(var unit) -> {
        Kabar.kirim(response, "Perubahan disimpan dan tercatat di jurnal.");
        yield "redirect:/organisasi/" + unit.getFirst();
      }
      case HasilPerubahan.Ditolak(var temuan) -> {
        List<Temuan> sisa = new BacaFormulirUnit(formulir).tandai(temuan, asal.bidang());
        yield Tampilan.keliru(asal.templat(), halaman(asal.unit(), formulir, sisa));
      }
    };
  }

  private RincianUnit unit(long id) {
    return organisasi.rincian(id, organisasi.hariIni());
  }

  private Formulir awal(RincianUnit unit) {
    return Formulir.kosong().isi("versi", unit.versi()).isi("sejak", organisasi.hariIni());
  }

  private HalamanFormulirUnit halaman(
      @Nullable RincianUnit unit, Formulir formulir, List<Temuan> sisa) {
    var semua = organisasi.daftar(organisasi.hariIni());
    return HalamanFormulirUnit.dari(unit, formulir, sisa, semua);
  }
}
