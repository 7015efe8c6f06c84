package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The rows of a file about one unit: usually one, several when the file tells its history span by
/// span.
record KelompokBaris(String kode, List<BarisUnit> baris) {
  KelompokBaris {
    baris = List.copyOf(baris);
  }

  /// Rows of one code whose days do not overlap are one unit. A row that repeats a code without
  /// being another span of it stands alone, so that the rules find the code used twice.
  static List<KelompokBaris> dari(List<BarisUnit> semua) {
    Map<String, List<BarisUnit>> menurutKode = new LinkedHashMap<>();
    for (BarisUnit b : semua) {
      String kunci = b.kode().isEmpty() ? "\n" + b.nomor() : b.kode();
      menurutKode.computeIfAbsent(kunci, _ -> new ArrayList<>()).add(b);
    }
    List<KelompokBaris> hasil = new ArrayList<>();
    for (List<BarisUnit> satu : menurutKode.values()) {
      if (satu.size() == 1 || berurutan(satu)) {
        hasil.add(new KelompokBaris(satu.getFirst().kode(), urut(satu)));
      } else {
        satu.forEach(b -> hasil.add(new KelompokBaris(b.kode(), List.of(b))));
      }
    }
    return hasil;
  }

  private static boolean berurutan(List<BarisUnit> baris) {
    if (baris.stream().anyMatch(b -> b.sejak() == null)) {
      return false;
    }
    List<BarisUnit> urut = urut(baris);
    for (int i = 1; i < urut.size(); i++) {
      LocalDate sampai = urut.get(i - 1).sampai();
      if (sampai == null || !sampai.isBefore(Objects.requireNonNull(urut.get(i).sejak()))) {
        return false;
      }
    }
    return true;
  }

  private static List<BarisUnit> urut(List<BarisUnit> baris) {
    return baris.size() == 1
        ? baris
        : baris.stream()
            .sorted(Comparator.comparing(b -> Objects.requireNonNull(b.sejak())))
            .toList();
  }

  boolean riwayat() {
    return baris.size() > 1;
  }

  /// The row that speaks of the span beginning on that day, else the last one.
  BarisUnit untuk(LocalDate sejak) {
    return baris.stream().filter(b -> sejak.equals(b.sejak())).findFirst().orElse(baris.getLast());
  }
}
