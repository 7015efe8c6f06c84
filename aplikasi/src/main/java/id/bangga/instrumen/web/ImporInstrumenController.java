package id.bangga.instrumen.web;

import id.bangga.berkas.HasilImpor;
import id.bangga.instrumen.InstrumenImporService;
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

/// The content of a draft from a file: choose it, see what it would change, do it.
@Controller
@RequestMapping("/instrumen/{id}/impor")
@RolesAllowed("PENGELOLA")
class ImporInstrumenController {
  private final InstrumenImporService impor;
  private final BacaInstrumen baca;

  ImporInstrumenController(InstrumenImporService impor, BacaInstrumen baca) {
    this.impor = impor;
    this.baca = baca;
  }

  @GetMapping
  Tampilan pilih(@PathVariable long id) {
    return Tampilan.dari(
        "instrumen/impor", new HalamanImporInstrumen(baca.halaman(id), Formulir.kosong(), null));
  }

  @PostMapping
  Object unggah(
      @PathVariable long id, @RequestParam @Nullable MultipartFile berkas, Formulir formulir)
      throws IOException {
    if (!formulir.adaBerkas("berkas", berkas) || berkas == null) {
      return Tampilan.keliru(
          "instrumen/impor", new HalamanImporInstrumen(baca.halaman(id), formulir, null));
    }
    String nama = Objects.requireNonNullElse(berkas.getOriginalFilename(), "berkas");
    UUID kunci = impor.tunda(Sesi.wajibMasuk(), id, nama, berkas.getBytes());
    return "redirect:/instrumen/" + id + "/impor/" + kunci;
  }

  @GetMapping("/{kunci}")
  Tampilan tinjau(@PathVariable long id, @PathVariable UUID kunci) {
    var berkas = impor.tinjau(Sesi.wajibMasuk(), kunci);
    var halaman = new HalamanImporInstrumen(baca.halaman(id), Formulir.kosong(), berkas);
    return berkas.hasil().diterima()
        ? Tampilan.dari("instrumen/impor_tinjau", halaman)
        : Tampilan.keliru("instrumen/impor_tinjau", halaman);
  }

  @PostMapping("/{kunci}/terapkan")
  String terapkan(@PathVariable long id, @PathVariable UUID kunci, HttpServletResponse response) {
    HasilImpor hasil = impor.terapkan(Sesi.wajibMasuk(), kunci);
    if (!hasil.diterapkan()) {
      return "redirect:/instrumen/" + id + "/impor/" + kunci;
    }
    Kabar.kirim(
        response,
        "Impor selesai: %d bagian baru, %d berubah, %d tetap."
            .formatted(hasil.tambah(), hasil.ubah(), hasil.tetap()));
    return "redirect:/instrumen/" + id;
  }

  @PostMapping("/{kunci}/batal")
  String batal(@PathVariable long id, @PathVariable UUID kunci, HttpServletResponse response) {
    impor.lupakan(Sesi.wajibMasuk(), kunci);
    Kabar.kirim(response, "Impor dibatalkan; tidak ada yang berubah.");
    return "redirect:/instrumen/" + id;
  }
}
