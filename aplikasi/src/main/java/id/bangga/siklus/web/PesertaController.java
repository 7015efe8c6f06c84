package id.bangga.siklus.web;

import id.bangga.berkas.TabelKeluar;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.PesertaService;
import id.bangga.web.Daftar;
import id.bangga.web.Izin;
import id.bangga.web.Kueri;
import id.bangga.web.Tampilan;
import id.bangga.web.Unduhan;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The list of the units that take part.
@Controller
@RolesAllowed(Izin.SIAPA_PUN)
class PesertaController {
  private final PesertaService peserta;
  private final BacaSiklus baca;

  PesertaController(PesertaService peserta, BacaSiklus baca) {
    this.peserta = peserta;
    this.baca = baca;
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/peserta")
  Tampilan daftar(@PathVariable int tahun, Kueri kueri) {
    HalamanSiklus induk = baca.halaman(tahun);
    List<Peserta> cocok = saring(induk.peserta(), kueri);
    return Tampilan.dari(
        "siklus/peserta",
        new HalamanPeserta(
            induk,
            Daftar.dari(cocok, kueri),
            peserta.keluar(tahun),
            induk.bolehAtur() ? peserta.calon(tahun).size() : 0));
  }

  @GetMapping("/siklus/{tahun:\\d{4}}/peserta.{akhiran:xlsx|csv}")
  ResponseEntity<byte[]> unduh(@PathVariable int tahun, @PathVariable String akhiran, Kueri kueri) {
    var baris =
        saring(baca.halaman(tahun).peserta(), kueri).stream()
            .map(satu -> List.of(satu.kode(), satu.nama(), satu.klaster().sebutan()))
            .toList();
    return Unduhan.kirim(
        "peserta-%d.%s".formatted(tahun, akhiran),
        new TabelKeluar("Peserta " + tahun, List.of("Kode", "Unit", "Klaster"), baris)
            .sebagai(akhiran));
  }

  private static List<Peserta> saring(List<Peserta> semua, Kueri kueri) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    String klaster = kueri.nilai("klaster");
    Comparator<Peserta> urutan =
        kueri.urut("kode").equals("nama")
            ? Comparator.comparing(Peserta::nama)
            : Comparator.comparing(Peserta::kode);
    return semua.stream()
        .filter(satu -> (satu.kode() + " " + satu.nama()).toLowerCase(Locale.ROOT).contains(kata))
        .filter(satu -> klaster.isEmpty() || satu.klaster().name().equals(klaster))
        .sorted(kueri.turun() ? urutan.reversed() : urutan)
        .toList();
  }
}
