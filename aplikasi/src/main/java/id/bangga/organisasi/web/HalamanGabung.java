package id.bangga.organisasi.web;

import id.bangga.bersama.Putusan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.ArrayList;
import java.util.List;

/// The form that merges units.
///
/// @param terpilih the units to be merged
/// @param lain units that may be added
public record HalamanGabung(
    List<Terpilih> terpilih, List<Pilihan> lain, Formulir formulir, Putusan putusan) {
  /// A unit to be merged, and the version that the form shows.
  public record Terpilih(UnitKerja unit, long versi) {}

  static final String BARU = "baru";

  /// What the units may become: a new one, or one of themselves.
  public List<Pilihan> tujuan() {
    List<Pilihan> pilihan = new ArrayList<>();
    pilihan.add(new Pilihan(BARU, "Unit baru", "semua unit di atas berakhir"));
    for (Terpilih t : terpilih) {
      pilihan.add(
          new Pilihan(
              String.valueOf(t.unit().id()), t.unit().nama(), "tetap ada dan menerima yang lain"));
    }
    return pilihan;
  }

  public int jumlahAsn() {
    return terpilih.stream().mapToInt(t -> t.unit().jumlahAsn()).sum();
  }
}
