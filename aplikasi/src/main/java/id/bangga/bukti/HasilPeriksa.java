package id.bangga.bukti;

import id.bangga.bersama.Putusan.Alasan;

/// What the inspection of a file's content found.
sealed interface HasilPeriksa {
  /// A file of this kind; `ringkasan` says what is inside, for example `12 halaman`.
  record Baik(TipeBerkas tipe, String ringkasan) implements HasilPeriksa {}

  record Buruk(Alasan alasan) implements HasilPeriksa {}

  static HasilPeriksa buruk(KodeBukti kode) {
    return new Buruk(Alasan.dari(kode));
  }

  static HasilPeriksa buruk(KodeBukti kode, String pesan) {
    return new Buruk(new Alasan(kode, pesan));
  }
}
