package id.bangga.organisasi;

import java.util.List;

/// Units, and how many employees they have together.
public record DaftarUnit(List<UnitKerja> baris, int jumlahAsn) {
  public DaftarUnit {
    baris = List.copyOf(baris);
  }
}
