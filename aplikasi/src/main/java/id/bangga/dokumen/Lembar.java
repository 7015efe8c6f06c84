package id.bangga.dokumen;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// The sheet a chart is drawn on: the wide one of desks and paper, the narrow one of phones. On the
/// narrow sheet names stand above their rows, so that nothing has to be pushed sideways.
enum Lembar {
  LEBAR(720),
  SEMPIT(320);

  private static final FontRenderContext UKUR = new FontRenderContext(null, true, true);

  /// Room that padding takes at both sides.
  private static final int TEPI = 16;

  /// Room that the figures beside an axis take.
  private static final int ANGKA = 40;

  private final int lebar;

  Lembar(int lebar) {
    this.lebar = lebar;
  }

  int lebar() {
    return lebar;
  }

  boolean sempit() {
    return this == SEMPIT;
  }

  /// The words in as many lines as the sheet's width asks for.
  List<String> lipat(String teks, Font huruf) {
    return lipat(teks, huruf, lebar - TEPI);
  }

  /// The words on one line, the last ones left out where `bagian` of the sheet is too narrow.
  String singkat(String teks, Font huruf, double bagian) {
    List<String> baris = lipat(teks, huruf, lebar * bagian);
    return baris.size() == 1 ? teks : baris.getFirst() + "\u2026";
  }

  /// How far a name reaches beyond its own place below a chart of so many places, in places.
  double lewat(String nama, Font huruf, int banyak) {
    double tempat = (lebar - ANGKA) / (double) banyak;
    return Math.max(0, huruf.getStringBounds(nama, UKUR).getWidth() / 2 / tempat - 0.5);
  }

  private static List<String> lipat(String teks, Font huruf, double muat) {
    List<String> baris = new ArrayList<>();
    String kini = "";
    for (String kata : teks.split(" ", -1)) {
      String lebih = kini.isEmpty() ? kata : kini + " " + kata;
      if (huruf.getStringBounds(lebih, UKUR).getWidth() > muat && !kini.isEmpty()) {
        baris.add(kini);
        kini = kata;
      } else {
        kini = lebih;
      }
    }
    baris.add(kini);
    return baris;
  }
}
