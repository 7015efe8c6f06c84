package id.bangga.perintah;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table for the terminal: columns as wide as their contents, figures to the right.
public final class TabelTeks {
  private final List<String> judul;
  private final List<List<String>> baris = new ArrayList<>();

  private TabelTeks(List<String> judul) {
    this.judul = judul;
  }

  public static TabelTeks judul(String... judul) {
    return new TabelTeks(List.of(judul));
  }

  /// One row; null is an em dash.
  public TabelTeks baris(@Nullable Object... isi) {
    baris.add(Arrays.stream(isi).map(o -> o == null ? "—" : o.toString()).toList());
    return this;
  }

  @Override
  public String toString() {
    int[] lebar = new int[judul.size()];
    boolean[] kanan = new boolean[judul.size()];
    for (int k = 0; k < lebar.length; k++) {
      int kolom = k;
      lebar[k] =
          Math.max(
              judul.get(k).length(),
              baris.stream().mapToInt(b -> b.get(kolom).length()).max().orElse(0));
      kanan[k] = !baris.isEmpty() && baris.stream().allMatch(b -> sepertiAngka(b.get(kolom)));
    }
    var teks = new StringBuilder();
    tulis(teks, judul, lebar, kanan);
    tulis(teks, Arrays.stream(lebar).mapToObj("─"::repeat).toList(), lebar, kanan);
    baris.forEach(b -> tulis(teks, b, lebar, kanan));
    return teks.toString();
  }

  private static boolean sepertiAngka(String teks) {
    return teks.equals("—") || teks.matches("[-+]?[0-9][0-9.,–]*( ?%)?");
  }

  private static void tulis(StringBuilder teks, List<String> isi, int[] lebar, boolean[] kanan) {
    var baris = new StringBuilder();
    for (int k = 0; k < isi.size(); k++) {
      String kosong = " ".repeat(lebar[k] - isi.get(k).length());
      baris.append(k == 0 ? "" : "  ");
      baris.append(kanan[k] ? kosong + isi.get(k) : isi.get(k) + kosong);
    }
    teks.append(baris.toString().stripTrailing()).append('\n');
  }
}
