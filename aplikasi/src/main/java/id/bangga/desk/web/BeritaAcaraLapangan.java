package id.bangga.desk.web;

import id.bangga.desk.Lapangan;
import id.bangga.web.Pemda;
import id.bangga.web.Tautan;
import java.util.List;

/// The printed minutes of a field verification.
public record BeritaAcaraLapangan(Pemda pemda, HalamanLapangan halaman, Lapangan lapangan) {
  public List<Tautan> penanda() {
    return List.of(
        Tautan.ke("Petugas pertama", halaman.nama(lapangan.petugasSatu())),
        Tautan.ke("Petugas kedua", halaman.nama(lapangan.petugasDua())));
  }
}
