package id.bangga.siklus.web;

import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Peserta;
import id.bangga.siklus.PesertaKeluar;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.Arrays;
import java.util.List;

/// The units that take part.
///
/// @param keluar those taken out of the running cycle
/// @param calon how many units of today do not take part
public record HalamanPeserta(
    HalamanSiklus induk, Daftar<Peserta> daftar, List<PesertaKeluar> keluar, int calon) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("kode", "Kode"),
          Kolom.teks("nama", "Unit"),
          Kolom.tetap("klaster", "Klaster"));

  public static List<Pilihan> klaster() {
    return Arrays.stream(Klaster.values())
        .map(satu -> Pilihan.dari(satu.name(), satu.sebutan()))
        .toList();
  }

  /// May units leave or join while the cycle runs?
  public boolean dapatDitambah() {
    return induk.bolehAtur() && induk.siklus().berjalan();
  }
}
