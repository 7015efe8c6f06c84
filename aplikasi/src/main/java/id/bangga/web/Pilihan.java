package id.bangga.web;

import java.util.List;

/// One answer of a select, a radio group or the choice cards.
///
/// @param keterangan the rubric text on a choice card, else empty
public record Pilihan(String nilai, String label, String keterangan) {
  public static Pilihan dari(String nilai, String label) {
    return new Pilihan(nilai, label, "");
  }

  /// The constants of an enum or other values as answers whose value and label are their text.
  public static List<Pilihan> semua(List<?> nilai) {
    return nilai.stream().map(n -> dari(n.toString(), n.toString())).toList();
  }
}
