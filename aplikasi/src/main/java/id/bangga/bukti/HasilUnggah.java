package id.bangga.bukti;

import id.bangga.bersama.Putusan;

/// What became of an uploaded file.
public sealed interface HasilUnggah {
  /// The file's name, made harmless.
  String nama();

  record Tersimpan(String nama, Bukti bukti) implements HasilUnggah {}

  /// The unit's locker holds the very same file already; nothing was added.
  record SudahAda(String nama, Bukti bukti) implements HasilUnggah {}

  record Ditolak(String nama, Putusan.Ditolak putusan) implements HasilUnggah {}
}
