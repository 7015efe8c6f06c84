package id.bangga.penilaian;

import id.bangga.bersama.Putusan;

/// What became of a submission.
public sealed interface HasilPengajuan {
  /// Submitted; repeated requests get the same receipt.
  record Diajukan(TandaTerima tandaTerima) implements HasilPengajuan {}

  record Ditolak(Putusan.Ditolak putusan) implements HasilPengajuan {}
}
