package id.bangga.dokumen;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/// Widths of a Word table's columns after what stands in them, so that words are not broken and
/// figures do not take the room of sentences.
final class LebarKolom {
  private static final int TERPANJANG = 45;
  private static final int TERPENDEK = 5;

  private LebarKolom() {}

  /// @param baris rows of the HTML table
  /// @param seluruh width of the table
  /// @return one width for each column, together exactly `seluruh`
  static int[] hitung(List<Element> baris, int kolom, int seluruh) {
    int[] huruf = new int[kolom];
    Arrays.fill(huruf, TERPENDEK);
    for (Element satu : baris) {
      for (int j = 0; j < satu.children().size(); j++) {
        huruf[j] = Math.max(huruf[j], huruf(satu.child(j).text()));
      }
    }
    int jumlah = Arrays.stream(huruf).sum();
    int[] lebar = Arrays.stream(huruf).map(satu -> satu * seluruh / jumlah).toArray();
    lebar[0] += seluruh - Arrays.stream(lebar).sum();
    return lebar;
  }

  /// Long sentences are wrapped, but never within a word.
  private static int huruf(String isi) {
    int kata = Arrays.stream(isi.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    return Math.max(kata + 2, Math.min(isi.length() + 1, TERPANJANG));
  }
}
