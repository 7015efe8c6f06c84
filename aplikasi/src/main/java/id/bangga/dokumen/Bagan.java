package id.bangga.dokumen;

import java.util.List;

/// A chart ready for page and paper: its SVG for desk and paper, the same for a phone, its words,
/// and the table of its figures.
///
/// @param sempit the drawing on a narrow sheet, names above their rows
/// @param kolom heads of the table; the first column names the row, the others hold figures
public record Bagan(
    Keterangan keterangan,
    String svg,
    String sempit,
    List<String> kolom,
    List<List<String>> baris) {
  public Bagan {
    kolom = List.copyOf(kolom);
    baris = List.copyOf(baris);
  }

  /// The same figures from another source.
  Bagan bersumber(String sumber) {
    var lain = new Keterangan(keterangan.judul(), keterangan.sumbu(), sumber, keterangan.desimal());
    return lain.equals(keterangan)
        ? this
        : new Bagan(
            lain, PerapiSvg.beruraian(svg, lain), PerapiSvg.beruraian(sempit, lain), kolom, baris);
  }
}
