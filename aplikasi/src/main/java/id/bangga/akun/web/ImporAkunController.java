package id.bangga.akun.web;

import id.bangga.akun.HasilTerapkan;
import id.bangga.akun.ImporAkunService;
import id.bangga.akun.KolomAkun;
import id.bangga.berkas.HasilImpor;
import id.bangga.berkas.TabelKeluar;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Importing accounts: choose a file, see what it would do, do it and get the one-time passwords.
@Controller
@RolesAllowed("ADMIN")
class ImporAkunController {
  private final ImporAkunService impor;

  ImporAkunController(ImporAkunService impor) {
    this.impor = impor;
  }

  @GetMapping("/akun/impor")
  Tampilan pilih() {
    return Tampilan.dari("akun/impor", new HalamanPilihBerkas(Formulir.kosong()));
  }

  @PostMapping("/akun/impor")
  Object unggah(@RequestParam @Nullable MultipartFile berkas) throws IOException {
    var formulir = Formulir.kosong();
    if (!formulir.adaBerkas("berkas", berkas) || berkas == null) {
      return Tampilan.keliru("akun/impor", new HalamanPilihBerkas(formulir));
    }
    String nama = Objects.requireNonNullElse(berkas.getOriginalFilename(), "berkas");
    return "redirect:/akun/impor/" + impor.tunda(Sesi.wajibMasuk(), nama, berkas.getBytes());
  }

  @GetMapping("/akun/impor/{id}")
  Tampilan tinjau(@PathVariable UUID id) {
    var halaman = new HalamanImporAkun(impor.tinjau(Sesi.wajibMasuk(), id));
    return halaman.hasil().diterima()
        ? Tampilan.dari("akun/impor_tinjau", halaman)
        : Tampilan.keliru("akun/impor_tinjau", halaman);
  }

  /// The passwords of new accounts leave as a file, now or never.
  @PostMapping("/akun/impor/{id}/terapkan")
  Object terapkan(@PathVariable UUID id, HttpServletResponse response) {
    HasilTerapkan terapkan = impor.terapkan(Sesi.wajibMasuk(), id);
    HasilImpor hasil = terapkan.hasil();
    if (!hasil.diterapkan()) {
      return "redirect:/akun/impor/" + id;
    }
    Kabar.kirim(
        response,
        "Impor selesai: %d akun baru, %d berubah, %d tetap."
            .formatted(hasil.tambah(), hasil.ubah(), hasil.tetap()));
    return terapkan.sandi().isEmpty() ? "redirect:/akun" : sandi(terapkan.sandi());
  }

  private static ResponseEntity<byte[]> sandi(List<HasilTerapkan.SandiBaru> sandi) {
    var judul = List.of("Nama pengguna", "Nama", "Sandi sekali pakai");
    var baris =
        sandi.stream()
            .map(satu -> List.of(satu.namaPengguna(), satu.nama(), satu.sandi()))
            .toList();
    return Unduhan.kirim(
        "sandi-sekali-pakai.xlsx", new TabelKeluar("Sandi sekali pakai", judul, baris).xlsx());
  }

  @PostMapping("/akun/impor/{id}/batal")
  String batal(@PathVariable UUID id, HttpServletResponse response) {
    impor.lupakan(Sesi.wajibMasuk(), id);
    Kabar.kirim(response, "Impor dibatalkan; tidak ada yang berubah.");
    return "redirect:/akun/impor";
  }

  @GetMapping("/akun/templat.xlsx")
  ResponseEntity<byte[]> templat() {
    List<String> judul = Arrays.stream(KolomAkun.values()).map(KolomAkun::judul).toList();
    return Unduhan.kirim("templat-akun.xlsx", new TabelKeluar("Akun", judul, List.of()).xlsx());
  }
}
