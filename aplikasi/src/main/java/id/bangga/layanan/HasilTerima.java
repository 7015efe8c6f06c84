package id.bangga.layanan;

/// What became of an answer that was sent.
public enum HasilTerima {
  BARU,
  /// The same answer is stored already; sending it again changes nothing.
  SUDAH_ADA,
  /// Its ticket was used for another answer meanwhile; nothing was stored.
  TIKET_TERPAKAI,
  /// Too many wait; nothing was stored, it may be sent again.
  PENUH
}
