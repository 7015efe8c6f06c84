package id.bangga.organisasi.web;

import id.bangga.berkas.HasilImpor;
import id.bangga.organisasi.BerkasUnit;
import id.bangga.organisasi.Berlaku;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitImporService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Importing units: choose a file, see what it would do, do it.
@Controller
@RequestMapping("/organisasi/impor")
@RolesAllowed({"PENGELOLA", "ADMIN"})
class ImporController {
  private final OrganisasiService organisasi;
  private final UnitImporService impor;

  ImporController(OrganisasiService organisasi, UnitImporService impor) {
    this.organisasi = organisasi;
    this.impor = impor;
  }

  @GetMapping
  Tampilan pilih() {
    var formulir = Formulir.kosong().isi("sejak", organisasi.hariIni());
    return Tampilan.dari("organisasi/impor", new HalamanImpor(formulir, null));
  }

  @PostMapping
  Object unggah(@RequestParam @Nullable MultipartFile berkas, Formulir formulir)
      throws IOException {
    formulir.adaBerkas("berkas", berkas);
    Berlaku berlaku = new BacaFormulirUnit(formulir).berlaku();
    if (berkas == null || formulir.adaGalat()) {
      return Tampilan.keliru("organisasi/impor", new HalamanImpor(formulir, null));
    }
    String nama = Objects.requireNonNullElse(berkas.getOriginalFilename(), "berkas");
    String dasar = berlaku.dasar().isEmpty() ? "Impor berkas " + nama : berlaku.dasar();
    UUID id =
        impor.tunda(
            Sesi.wajibMasuk(),
            new BerkasUnit(nama, berkas.getBytes()),
            new Berlaku(berlaku.sejak(), dasar));
    return "redirect:/organisasi/impor/" + id;
  }

  @GetMapping("/{id}")
  Tampilan tinjau(@PathVariable UUID id) {
    var berkas = impor.tinjau(Sesi.wajibMasuk(), id);
    var halaman = new HalamanImpor(Formulir.kosong(), berkas);
    return berkas.hasil().diterima()
        ? Tampilan.dari("organisasi/impor_tinjau", halaman)
        : Tampilan.keliru("organisasi/impor_tinjau", halaman);
  }

  @PostMapping("/{id}/terapkan")
  String terapkan(@PathVariable UUID id, HttpServletResponse response) {
    HasilImpor hasil = impor.terapkan(Sesi.wajibMasuk(), id);
    if (!hasil.diterapkan()) {
      return "redirect:/organisasi/impor/" + id;
    }
    Kabar.kirim(
        response,
        "Impor selesai: %d unit baru, %d berubah, %d tetap."
            .formatted(hasil.tambah(), hasil.ubah(), hasil.tetap()));
    return "redirect:/organisasi";
  }

  @PostMapping("/{id}/batal")
  String batal(@PathVariable UUID id, HttpServletResponse response) {
    impor.lupakan(Sesi.wajibMasuk(), id);
    Kabar.kirim(response, "Impor dibatalkan; tidak ada yang berubah.");
    return "redirect:/organisasi/impor";
  }
}
