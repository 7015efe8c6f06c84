package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A figure as a report prints it: its decimals say how it was rounded.
record Tercetak(BigDecimal nilai) {
  Tercetak {
    nilai = nilai.scale() < 0 ? nilai.setScale(0) : nilai;
  }

  int desimal() {
    return nilai.scale();
  }

  /// The smallest value that is printed so (rounded half up).
  Pecahan bawah() {
    return Pecahan.dari(nilai).kurang(setengah());
  }

  /// The value from which on the next figure is printed; not itself included.
  Pecahan atas() {
    return Pecahan.dari(nilai).tambah(setengah());
  }

  /// Would this value be printed so?
  boolean memuat(Pecahan tepat) {
    return tepat.bulat(desimal(), RoundingMode.HALF_UP).compareTo(nilai) == 0;
  }

  private Pecahan setengah() {
    return Pecahan.dari(BigDecimal.valueOf(5, desimal() + 1));
  }

  @Override
  public String toString() {
    return nilai.toPlainString().replace('.', ',');
  }
}
