package id.bangga.organisasi.web;

import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Izin;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The ranking group that a new unit of each kind falls into.
@Controller
class KlasterController {
  private final OrganisasiService organisasi;

  KlasterController(OrganisasiService organisasi) {
    this.organisasi = organisasi;
  }

  @GetMapping("/organisasi/klaster")
  @RolesAllowed(Izin.SIAPA_PUN)
  Tampilan klaster() {
    var formulir = Formulir.kosong();
    organisasi.klasterBaku().forEach((jenis, klaster) -> formulir.isi(jenis.name(), klaster));
    return Tampilan.dari(
        "organisasi/klaster", HalamanKlaster.dari(formulir, Sesi.wajibMasuk(), organisasi));
  }

  @PostMapping("/organisasi/klaster")
  @RolesAllowed({"PENGELOLA", "ADMIN"})
  String simpan(Formulir formulir, HttpServletResponse response) {
    for (JenisUnit jenis : JenisUnit.values()) {
      for (Klaster klaster : Klaster.values()) {
        if (formulir.nilai(jenis.name()).equals(klaster.name())) {
          organisasi.aturKlasterBaku(Sesi.wajibMasuk(), jenis, klaster);
        }
      }
    }
    Kabar.kirim(response, "Klaster baku disimpan. Unit yang sudah ada tidak berubah.");
    return "redirect:/organisasi/klaster";
  }
}
