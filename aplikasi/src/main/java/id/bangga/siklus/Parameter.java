package id.bangga.siklus;

import java.math.BigDecimal;

/// One figure that steers a cycle.
///
/// @param terverifikasi false shows the chip *belum terverifikasi*
public record Parameter(
    NamaParameter nama, BigDecimal nilai, String sumber, boolean terverifikasi) {
  /// Does it say where the figure comes from? A published source of the default speaks for no other
  /// figure.
  public boolean bersumber() {
    Parameter bawaan = nama.bawaan();
    boolean milikBawaan = bawaan.terverifikasi() && sumber.equals(bawaan.sumber());
    return !sumber.isBlank() && (!milikBawaan || nilai.compareTo(bawaan.nilai()) == 0);
  }
}
