package id.bangga.penilaian;

import id.bangga.bersama.Putusan;

/// What became of an answer.
public sealed interface HasilSimpan {
  /// Saved; the sheet as it stands now.
  record Tersimpan(LembarMandiri lembar) implements HasilSimpan {}

  record Ditolak(Putusan.Ditolak putusan) implements HasilSimpan {}
}
