package id.bangga.hasil.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.hasil.Praktik;
import id.bangga.hasil.TindakanHasil;
import id.bangga.hasil.web.HalamanKelolaTahun.Ditolak;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Kabar;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Freezing and publishing, with everything that still stands against it.
@Controller
@RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH"})
class KelolaHasilController {
  private final HasilService hasil;
  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final DokumenHasil dokumen;

  KelolaHasilController(
      HasilService hasil,
      SiklusService siklus,
      OrganisasiService organisasi,
      DokumenHasil dokumen) {
    this.hasil = hasil;
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.dokumen = dokumen;
  }

  @GetMapping("/kelola-hasil")
  Object daftar() {
    Pelaku saya = Sesi.wajibMasuk();
    return Tampilan.dari(
        "hasil/kelola", new HalamanKelolaHasil(siklus.daftar(), hasil.daftar(saya)));
  }

  @GetMapping("/kelola-hasil/{tahun:\\d{4}}")
  Object rincian(@PathVariable int tahun, Kueri kueri) {
    return Tampilan.dari(
        "hasil/kelola_tahun",
        halaman(tahun, Map.of(), new Ditolak("", new Putusan.Diterima()), kueri));
  }

  private HalamanKelolaTahun halaman(
      int tahun, Map<String, HalamanHasil.Praktik> diketik, Ditolak ditolak) {
    return halaman(tahun, diketik, ditolak, Kueri.kosong("/kelola-hasil/" + tahun));
  }

  private HalamanKelolaTahun halaman(
      int tahun, Map<String, HalamanHasil.Praktik> diketik, Ditolak ditolak, Kueri kueri) {
    Pelaku saya = Sesi.wajibMasuk();
    Map<String, HalamanHasil.Praktik> praktik = new HashMap<>();
    hasil
        .praktik(tahun)
        .forEach(satu ->
            praktik.put(
                organisasi.terdekat(satu.unitId(), organisasi.hariIni()).kode(),
                new HalamanHasil.Praktik(satu.judul(), satu.uraian())));
    praktik.putAll(diketik);
    Siklus tahunan = siklus.siklus(tahun);
    HasilBeku beku = hasil.beku(saya, tahun).orElse(null);
    return new HalamanKelolaTahun(
        tahunan,
        beku,
        beku == null ? null : dokumen.ringkasan(beku),
        beku == null ? null : hasil.verifikasi(beku),
        tahunan.status().beku() ? List.of() : hasil.kekurangan(saya, tahun),
        praktik,
        saya.boleh(TindakanHasil.TETAPKAN),
        ditolak,
        kueri);
  }

  @PostMapping("/kelola-hasil/{tahun}/tetapkan")
  @RolesAllowed("PENGELOLA")
  Object tetapkan(
      @PathVariable int tahun,
      @RequestParam(defaultValue = "") String ketik,
      HttpServletResponse response) {
    Putusan putusan = hasil.tetapkan(Sesi.wajibMasuk(), tahun, ketik);
    return jawab(tahun, putusan, "Hasil dibekukan dan lolos verifikasi.", response);
  }

  @PostMapping("/kelola-hasil/{tahun}/umumkan")
  @RolesAllowed("PENGELOLA")
  Object umumkan(@PathVariable int tahun, HttpServletResponse response) {
    return jawab(
        tahun, hasil.umumkan(Sesi.wajibMasuk(), tahun), "Hasil diumumkan kepada warga.", response);
  }

  @PostMapping("/kelola-hasil/{tahun}/praktik")
  @RolesAllowed("PENGELOLA")
  Object praktik(
      @PathVariable int tahun,
      @RequestParam String kodeUnit,
      @RequestParam String judul,
      @RequestParam String uraian,
      HttpServletResponse response) {
    UnitKerja dipilih =
        organisasi
            .berkode(kodeUnit, organisasi.hariIni())
            .orElseThrow(() -> new TidakDitemukan("Unit " + kodeUnit));
    Putusan putusan =
        hasil.simpanPraktik(
            Sesi.wajibMasuk(),
            tahun,
            new Praktik(dipilih.id(), judul.strip(), Tulisan.gantiBaris(uraian).strip()));
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "hasil/kelola_tahun",
          halaman(
              tahun,
              Map.of(kodeUnit, new HalamanHasil.Praktik(judul, uraian)),
              new Ditolak(kodeUnit, putusan)));
    }
    return jawab(tahun, putusan, "Praktik baik tersimpan.", response);
  }

  @GetMapping("/kelola-hasil/{tahun}/berita-acara.pdf")
  ResponseEntity<byte[]> beritaAcara(@PathVariable int tahun) {
    return Unduhan.kirim("berita-acara-%d.pdf".formatted(tahun), dokumen.beritaAcara(beku(tahun)));
  }

  @GetMapping("/kelola-hasil/{tahun}/keputusan.docx")
  ResponseEntity<byte[]> suratKeputusan(@PathVariable int tahun) {
    return Unduhan.kirim(
        "rancangan-keputusan-%d.docx".formatted(tahun), dokumen.suratKeputusan(beku(tahun)));
  }

  @GetMapping("/kelola-hasil/{tahun}/hasil.xlsx")
  ResponseEntity<byte[]> buku(@PathVariable int tahun) {
    return Unduhan.kirim("hasil-%d.xlsx".formatted(tahun), dokumen.baca(beku(tahun)).xlsx());
  }

  @GetMapping("/kelola-hasil/{tahun}/{kode}/lembar.pdf")
  ResponseEntity<byte[]> lembar(@PathVariable int tahun, @PathVariable String kode) {
    return Unduhan.kirim(
        "umpan-balik-%s-%d.pdf".formatted(kode, tahun), dokumen.lembarPdf(beku(tahun), kode));
  }

  @GetMapping("/kelola-hasil/{tahun}/{kode}/telusur/{apa}")
  Object telusur(@PathVariable int tahun, @PathVariable String kode, @PathVariable String apa) {
    HasilBeku beku = beku(tahun);
    return Tampilan.dari(
        "hasil/telusur_kelola",
        new HalamanTelusurHasil(
            tahun,
            dokumen.lembar(beku, kode).baris(),
            dokumen.telusur(beku, kode, apa),
            "/kelola-hasil/" + tahun));
  }

  private HasilBeku beku(int tahun) {
    return hasil
        .beku(Sesi.wajibMasuk(), tahun)
        .orElseThrow(() -> new TidakDitemukan("Hasil beku " + tahun));
  }

  private Object jawab(int tahun, Putusan putusan, String berhasil, HttpServletResponse response) {
    if (!putusan.diterima()) {
      return Tampilan.keliru(
          "hasil/kelola_tahun", halaman(tahun, Map.of(), new Ditolak("", putusan)));
    }
    Kabar.kirim(response, berhasil);
    return "redirect:/kelola-hasil/" + tahun;
  }
}
