package id.bangga.siklus.web;

import id.bangga.bersama.Putusan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.PesertaService;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Pilihan;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Choosing the participants, and changing them one by one while the cycle runs.
@Controller
@RequestMapping("/siklus/{tahun:\\d{4}}/peserta")
@RolesAllowed("PENGELOLA")
class UbahPesertaController {
  private final PesertaService peserta;
  private final SiklusService siklus;
  private final OrganisasiService organisasi;
  private final BacaSiklus baca;

  UbahPesertaController(
      PesertaService peserta, SiklusService siklus, OrganisasiService organisasi, BacaSiklus baca) {
    this.peserta = peserta;
    this.siklus = siklus;
    this.organisasi = organisasi;
    this.baca = baca;
  }

  @GetMapping("/ubah")
  Tampilan formulir(@PathVariable int tahun) {
    HalamanSiklus induk = baca.halaman(tahun);
    Formulir formulir =
        Formulir.kosong()
            .isi("versi", induk.siklus().versi())
            .isiSemua("unit", induk.peserta().stream().map(Peserta::unitId).toList());
    return Tampilan.dari("siklus/peserta_ubah", pilih(induk, formulir));
  }

  private HalamanPilihPeserta pilih(HalamanSiklus induk, Formulir formulir) {
    Integer lalu =
        siklus.daftar().stream()
            .map(Siklus::tahun)
            .filter(tahun -> tahun < induk.tahun())
            .findFirst()
            .orElse(null);
    return new HalamanPilihPeserta(induk, formulir, organisasi.peta(organisasi.hariIni()), lalu);
  }

  /// Saves, or with another button only ticks or unticks boxes.
  @PostMapping("/ubah")
  Object ubah(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    if (!formulir.nilai("centang").isEmpty() || !formulir.nilai("kosongkan").isEmpty()) {
      centang(formulir);
      return Tampilan.dari("siklus/peserta_ubah", pilih(baca.halaman(tahun), formulir));
    }
    Putusan putusan =
        peserta.ubah(Sesi.wajibMasuk(), tahun, IsianPenyiapan.versi(formulir), nomor(formulir));
    if (!putusan.diterima()) {
      IsianPenyiapan.tolak(formulir, "unit", putusan);
      return Tampilan.keliru("siklus/peserta_ubah", pilih(baca.halaman(tahun), formulir));
    }
    Kabar.kirim(response, "%d unit menjadi peserta.".formatted(nomor(formulir).size()));
    return "redirect:/siklus/%d/peserta".formatted(tahun);
  }

  private static Set<Long> nomor(Formulir formulir) {
    Set<Long> hasil = new LinkedHashSet<>();
    formulir.semua("unit").stream()
        .filter(satu -> satu.matches("\\d{1,18}"))
        .forEach(satu -> hasil.add(Long.valueOf(satu)));
    return hasil;
  }

  private void centang(Formulir formulir) {
    Set<Long> dipilih = nomor(formulir);
    dipilih.addAll(dimaksud(formulir.nilai("centang")));
    dipilih.removeAll(dimaksud(formulir.nilai("kosongkan")));
    formulir.isiSemua("unit", List.copyOf(dipilih));
  }

  /// The units that a button speaks of: a group, everybody, or the participants of another year.
  private Collection<Long> dimaksud(String pilihan) {
    if (pilihan.matches("\\d{4}")) {
      return siklus.peserta(Integer.parseInt(pilihan)).stream().map(Peserta::unitId).toList();
    }
    return organisasi.daftar(organisasi.hariIni()).stream()
        .filter(satu -> pilihan.equals("SEMUA") || satu.klaster().name().equals(pilihan))
        .map(UnitKerja::id)
        .toList();
  }

  @GetMapping("/tambah")
  Tampilan formulirTambah(@PathVariable int tahun) {
    return Tampilan.dari("siklus/peserta_satu", tambahan(tahun, Formulir.kosong()));
  }

  private HalamanUbahPeserta tambahan(int tahun, Formulir formulir) {
    List<Pilihan> calon =
        peserta.calon(tahun).stream()
            .map(satu ->
                Pilihan.dari(
                    Long.toString(satu.id()), "%s (%s)".formatted(satu.nama(), satu.kode())))
            .toList();
    return new HalamanUbahPeserta(baca.halaman(tahun), formulir, calon, false);
  }

  @PostMapping("/tambah")
  Object tambah(@PathVariable int tahun, Formulir formulir, HttpServletResponse response) {
    formulir.wajib("unit", "Unit");
    String alasan = formulir.wajib("alasan", "Alasan");
    int unit = formulir.bulat("unit", "Unit").orElse(0);
    if (!formulir.adaGalat()) {
      Putusan putusan = peserta.tambah(Sesi.wajibMasuk(), tahun, unit, alasan);
      IsianPenyiapan.tolak(formulir, "unit", putusan);
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("siklus/peserta_satu", tambahan(tahun, formulir));
    }
    Kabar.kirim(response, "Unit menjadi peserta siklus %d.".formatted(tahun));
    return "redirect:/siklus/%d/peserta".formatted(tahun);
  }

  @GetMapping("/{unitId:\\d+}/keluarkan")
  Tampilan formulirKeluarkan(@PathVariable int tahun, @PathVariable long unitId) {
    return Tampilan.dari("siklus/peserta_satu", pengeluaran(tahun, unitId, Formulir.kosong()));
  }

  private HalamanUbahPeserta pengeluaran(int tahun, long unitId, Formulir formulir) {
    List<Pilihan> unit =
        siklus.peserta(tahun, unitId).stream()
            .map(satu -> Pilihan.dari(Long.toString(satu.unitId()), satu.nama()))
            .toList();
    return new HalamanUbahPeserta(baca.halaman(tahun), formulir, unit, true);
  }

  @PostMapping("/{unitId:\\d+}/keluarkan")
  Object keluarkan(
      @PathVariable int tahun,
      @PathVariable long unitId,
      Formulir formulir,
      HttpServletResponse response) {
    String alasan = formulir.wajib("alasan", "Alasan");
    if (!formulir.adaGalat()) {
      Putusan putusan = peserta.keluarkan(Sesi.wajibMasuk(), tahun, unitId, alasan);
      IsianPenyiapan.tolak(formulir, "alasan", putusan);
    }
    if (formulir.adaGalat()) {
      return Tampilan.keliru("siklus/peserta_satu", pengeluaran(tahun, unitId, formulir));
    }
    Kabar.kirim(response, "Unit dikeluarkan dari siklus %d.".formatted(tahun));
    return "redirect:/siklus/%d/peserta".formatted(tahun);
  }
}
