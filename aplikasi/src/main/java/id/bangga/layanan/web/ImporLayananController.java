package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.KELOLA_LAYANAN;

import id.bangga.berkas.HasilImpor;
import id.bangga.layanan.ImporLayananService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Services and populations as a workbook, out and in.
@Controller
@RequestMapping("/layanan/unit/{unitId:\\d+}")
@RolesAllowed({"PENGELOLA", "OPERATOR_PD"})
class ImporLayananController {
  private final ImporLayananService impor;
  private final OrganisasiService organisasi;

  ImporLayananController(ImporLayananService impor, OrganisasiService organisasi) {
    this.impor = impor;
    this.organisasi = organisasi;
  }

  @GetMapping("/layanan.{akhiran:xlsx|csv}")
  @RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD", "PIMPINAN_DAERAH", "AUDITOR"})
  ResponseEntity<byte[]> unduh(@PathVariable long unitId, @PathVariable String akhiran) {
    byte[] isi = impor.ekspor(Sesi.wajibMasuk(), unitId).sebagai(akhiran);
    return Unduhan.kirim("layanan-%d.%s".formatted(unitId, akhiran), isi);
  }

  @GetMapping("/layanan/impor")
  Tampilan pilih(@PathVariable long unitId) {
    return Tampilan.dari("layanan/impor", halaman(unitId, Formulir.kosong(), null));
  }

  @PostMapping("/layanan/impor")
  Object unggah(
      @PathVariable long unitId, @RequestParam @Nullable MultipartFile berkas, Formulir formulir)
      throws IOException {
    if (!formulir.adaBerkas("berkas", berkas) || berkas == null) {
      return Tampilan.keliru("layanan/impor", halaman(unitId, formulir, null));
    }
    String nama = Objects.requireNonNullElse(berkas.getOriginalFilename(), "berkas");
    UUID id = impor.tunda(Sesi.wajibMasuk(), nama, berkas.getBytes());
    return "redirect:/layanan/unit/" + unitId + "/layanan/impor/" + id;
  }

  @GetMapping("/layanan/impor/{id}")
  Tampilan tinjau(@PathVariable long unitId, @PathVariable UUID id) {
    var tinjauan = impor.tinjau(Sesi.wajibMasuk(), id);
    var halaman = halaman(unitId, Formulir.kosong(), tinjauan);
    return tinjauan.hasil().diterima()
        ? Tampilan.dari("layanan/impor_tinjau", halaman)
        : Tampilan.keliru("layanan/impor_tinjau", halaman);
  }

  @PostMapping("/layanan/impor/{id}/terapkan")
  String terapkan(@PathVariable long unitId, @PathVariable UUID id, HttpServletResponse response) {
    HasilImpor hasil = impor.terapkan(Sesi.wajibMasuk(), id);
    if (!hasil.diterapkan()) {
      return "redirect:/layanan/unit/" + unitId + "/layanan/impor/" + id;
    }
    Kabar.kirim(
        response,
        "Impor selesai: %d layanan baru, %d perubahan.".formatted(hasil.tambah(), hasil.ubah()));
    return "redirect:/layanan/unit/" + unitId;
  }

  private HalamanImporLayanan halaman(
      long unitId, Formulir formulir, ImporLayananService.@Nullable Tinjauan tinjauan) {
    Sesi.wajibMasuk().wajib(KELOLA_LAYANAN, unitId);
    return new HalamanImporLayanan(
        organisasi.unit(unitId, organisasi.hariIni()), formulir, tinjauan);
  }
}
