package id.bangga.penilaian.web;

import id.bangga.berkas.HasilImpor;
import id.bangga.penilaian.ImporAutoService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
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

/// Figures from a file: choose it, see what it would change, do it.
@Controller
@RequestMapping("/penilaian/{tahun:\\d+}/auto/impor")
@RolesAllowed("PENGELOLA")
class ImporAutoController {
  private final ImporAutoService impor;
  private final AutoController daftar;

  ImporAutoController(ImporAutoService impor, AutoController daftar) {
    this.impor = impor;
    this.daftar = daftar;
  }

  @PostMapping
  Object unggah(
      @PathVariable int tahun, @RequestParam @Nullable MultipartFile berkas, Formulir formulir)
      throws IOException {
    if (!formulir.adaBerkas("berkas", berkas) || berkas == null) {
      var kueri = Kueri.kosong("/penilaian/" + tahun + "/auto");
      return Tampilan.keliru("penilaian/auto", daftar.halaman(tahun, kueri, formulir));
    }
    String nama = Objects.requireNonNullElse(berkas.getOriginalFilename(), "berkas");
    UUID kunci = impor.tunda(Sesi.wajibMasuk(), tahun, nama, berkas.getBytes());
    return "redirect:/penilaian/" + tahun + "/auto/impor/" + kunci;
  }

  @GetMapping("/{kunci}")
  Tampilan tinjau(@PathVariable int tahun, @PathVariable UUID kunci) {
    var halaman = new HalamanImporAuto(tahun, impor.tinjau(Sesi.wajibMasuk(), tahun, kunci));
    return halaman.hasil().diterima()
        ? Tampilan.dari("penilaian/auto_tinjau", halaman)
        : Tampilan.keliru("penilaian/auto_tinjau", halaman);
  }

  @PostMapping("/{kunci}/terapkan")
  String terapkan(@PathVariable int tahun, @PathVariable UUID kunci, HttpServletResponse response) {
    HasilImpor hasil = impor.terapkan(Sesi.wajibMasuk(), tahun, kunci);
    if (!hasil.diterapkan()) {
      return "redirect:/penilaian/" + tahun + "/auto/impor/" + kunci;
    }
    Kabar.kirim(
        response,
        "Impor selesai: %d nilai baru, %d berubah, %d tetap."
            .formatted(hasil.tambah(), hasil.ubah(), hasil.tetap()));
    return "redirect:/penilaian/" + tahun + "/auto";
  }

  @PostMapping("/{kunci}/batal")
  String batal(@PathVariable int tahun, @PathVariable UUID kunci, HttpServletResponse response) {
    impor.lupakan(Sesi.wajibMasuk(), tahun, kunci);
    Kabar.kirim(response, "Impor dibatalkan; tidak ada yang berubah.");
    return "redirect:/penilaian/" + tahun + "/auto";
  }
}
