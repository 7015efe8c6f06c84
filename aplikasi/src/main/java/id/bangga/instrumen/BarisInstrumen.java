package id.bangga.instrumen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row on its way out, filled by the names of its columns.
final class BarisInstrumen {
  private static final List<String> KOLOM = KolomInstrumen.semua();
  private final List<@Nullable Object> sel = new ArrayList<>();

  BarisInstrumen() {
    KOLOM.forEach(_ -> sel.add(null));
  }

  void isi(String kolom, Object nilai) {
    int tempat = KOLOM.indexOf(kolom);
    if (tempat < 0) {
      throw new IllegalArgumentException("Kolom tidak ada: " + kolom);
    }
    sel.set(tempat, nilai.equals("") ? null : nilai);
  }

  List<@Nullable Object> sel() {
    return sel;
  }
}
