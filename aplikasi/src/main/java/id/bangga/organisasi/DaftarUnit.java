package id.bangga.organisasi;

import java.util.List;

/// One page of units, and how many there are in all.
public record DaftarUnit(List<UnitKerja> baris, int jumlah, int jumlahAsn) {
  public DaftarUnit {
    baris = List.copyOf(baris);
  }
}
