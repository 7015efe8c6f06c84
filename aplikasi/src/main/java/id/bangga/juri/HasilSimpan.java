package id.bangga.juri;

import id.bangga.bersama.Putusan;

/// What became of a save.
public sealed interface HasilSimpan {
  /// Stored durably, now or by the same save before; the sheet's version since.
  record Tersimpan(int versi) implements HasilSimpan {}

  record Ditolak(Putusan putusan) implements HasilSimpan {}

  default boolean tersimpan() {
    return this instanceof Tersimpan;
  }
}
