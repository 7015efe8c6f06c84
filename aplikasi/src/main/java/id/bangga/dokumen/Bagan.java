package id.bangga.dokumen;

import java.util.List;

/// A chart ready for page and paper: its SVG, its words, and the table of its figures.
///
/// @param kolom heads of the table; the first column names the row, the others hold figures
public record Bagan(
    Keterangan keterangan, String svg, List<String> kolom, List<List<String>> baris) {
  public Bagan {
    kolom = List.copyOf(kolom);
    baris = List.copyOf(baris);
  }
}
