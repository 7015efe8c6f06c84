package id.bangga.desk;

import id.bangga.siklus.Peserta;
import java.util.List;

/// All papers of one unit's desk, for the step that freezes the result.
///
/// @param lapangan findings of an approved field verification; empty without one
public record BerkasUnit(
    Peserta peserta, KertasKerja kertas, List<Lapangan.TemuanLapangan> lapangan) {
  public BerkasUnit {
    lapangan = List.copyOf(lapangan);
  }

  public boolean tuntas() {
    return kertas.desk().status() == StatusDesk.FINAL;
  }
}
