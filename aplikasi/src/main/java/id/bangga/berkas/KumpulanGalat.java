package id.bangga.berkas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Faults of one file, up to a number beyond which nobody reads on.
final class KumpulanGalat {
  private static final int TERBANYAK = 100_000;
  private final List<Galat> galat = new ArrayList<>();
  private boolean penuh;

  KumpulanGalat(List<Galat> awal) {
    galat.addAll(awal);
  }

  void tambah(Galat satu) {
    if (galat.size() < TERBANYAK) {
      galat.add(satu);
    } else if (!penuh) {
      penuh = true;
      galat.add(
          Galat.berkas(
              KodeBerkas.BK_016.name(),
              "Masih ada galat lain sesudah %d yang pertama. Perbaiki dahulu yang tercantum."
                  .formatted(TERBANYAK)));
    }
  }

  boolean kosong() {
    return galat.isEmpty();
  }

  /// The file as a whole first, then by row.
  List<Galat> urut() {
    return galat.isEmpty()
        ? List.of()
        : galat.stream()
            .sorted(
                Comparator.comparing(
                    Galat::baris, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
  }
}
