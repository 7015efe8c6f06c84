package id.bangga.siklus;

import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.UnitKerja;

/// A unit that takes part, as it was called when the cycle opened.
public record Peserta(long unitId, String kode, String nama, Klaster klaster) {
  static Peserta dari(UnitKerja unit) {
    return new Peserta(unit.id(), unit.kode(), unit.nama(), unit.klaster());
  }
}
