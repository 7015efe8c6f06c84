package id.bangga.kepuasan.web;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.kepuasan.KodeAturanKepuasan;
import id.bangga.kepuasan.LaporanLamaService;
import id.bangga.kepuasan.TindakanKepuasan;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.skm.PemeriksaLaporan;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Pilihan;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Old reports of a unit: audited, kept beside what is computed here.
@Controller
@RequestMapping("/kelola-kepuasan/lama/{unitId:\\d+}")
@RolesAllowed({"PENGELOLA", "AUDITOR", "PIMPINAN_DAERAH", "OPERATOR_PD", "PIMPINAN_PD"})
class LaporanLamaController {
  private static final int TAHUN_KE_BELAKANG = 10;

  private final LaporanLamaService laporan;
  private final OrganisasiService organisasi;

  LaporanLamaController(LaporanLamaService laporan, OrganisasiService organisasi) {
    this.laporan = laporan;
    this.organisasi = organisasi;
  }

  @GetMapping
  Tampilan daftar(@PathVariable long unitId) {
    return Tampilan.dari(
        "kepuasan/laporan_lama", halaman(unitId, Formulir.kosong(), new Putusan.Diterima()));
  }

  @PostMapping
  @RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD"})
  Object catat(@PathVariable long unitId, Formulir f, HttpServletResponse response) {
    Map<String, Object> isi = IsianLaporan.baca(f);
    IsianLaporan.tandai(f, isi, PemeriksaLaporan.periksa(isi).galat());
    Optional<Periode> periode = Periode.urai(f.wajib("periode", "Periode"));
    if (periode.isEmpty()) {
      f.galat("periode", "Pilih periode laporannya.");
      return keliru(unitId, f, new Putusan.Diterima());
    }
    Putusan putusan =
        laporan.catat(Sesi.wajibMasuk(), unitId, periode.get(), f.nilai("sumber"), isi);
    if (!putusan.diterima()) {
      return keliru(unitId, f, tanpaSel(putusan));
    }
    Kabar.kirim(response, "Laporan lama diperiksa dan dicatat sebagai riwayat.");
    return "redirect:/kelola-kepuasan/lama/" + unitId;
  }

  /// Faults of cells stand at their fields already.
  private static Putusan tanpaSel(Putusan putusan) {
    return Putusan.dari(
        putusan.alasan().stream()
            .filter(satu -> satu.kode() != KodeAturanKepuasan.KS_015)
            .toList());
  }

  private Tampilan keliru(long unitId, Formulir f, Putusan putusan) {
    return Tampilan.keliru("kepuasan/laporan_lama", halaman(unitId, f, putusan));
  }

  @PostMapping("/{id:\\d+}/cabut")
  @RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD"})
  Object cabut(
      @PathVariable long unitId, @PathVariable long id, Formulir f, HttpServletResponse response) {
    Putusan putusan = laporan.cabut(Sesi.wajibMasuk(), unitId, id, f.nilai("alasan"));
    if (!putusan.diterima()) {
      return keliru(unitId, Formulir.kosong(), putusan);
    }
    Kabar.kirim(response, "Laporan lama dicabut; alasannya tercatat di jurnal.");
    return "redirect:/kelola-kepuasan/lama/" + unitId;
  }

  private HalamanLaporanLama halaman(long unitId, Formulir f, Putusan putusan) {
    Pelaku saya = Sesi.wajibMasuk();
    LocalDate hariIni = organisasi.hariIni();
    return new HalamanLaporanLama(
        unitId,
        organisasi.terdekat(unitId, hariIni).nama(),
        laporan.daftar(saya, unitId),
        periode(hariIni),
        f,
        putusan,
        saya.boleh(TindakanKepuasan.CATAT_LAPORAN_LAMA, unitId));
  }

  private static List<Pilihan> periode(LocalDate hariIni) {
    return IntStream.rangeClosed(0, TAHUN_KE_BELAKANG)
        .mapToObj(mundur -> hariIni.getYear() - mundur)
        .flatMap(tahun ->
            Stream.of(JenisPeriode.TAHUN, JenisPeriode.SEMESTER, JenisPeriode.TRIWULAN)
                .flatMap(jenis -> Periode.dalam(jenis, tahun).stream()))
        .filter(satu -> hariIni.isAfter(satu.akhir()))
        .map(satu -> Pilihan.dari(satu.kode(), satu.label()))
        .toList();
  }
}
