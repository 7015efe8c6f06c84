package id.bangga.organisasi.web;

import id.bangga.organisasi.UnitKerja;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A unit with the units below it, for the tree.
///
/// @param jumlah units below, at any depth
public record SimpulUnit(UnitKerja unit, List<SimpulUnit> anak, int jumlah) {
  /// The tree of these units; one whose unit above is not among them stands on top.
  static List<SimpulUnit> pohon(Collection<UnitKerja> unit) {
    Map<Long, List<UnitKerja>> menurutInduk = new HashMap<>();
    List<UnitKerja> akar = new ArrayList<>();
    var id = unit.stream().map(UnitKerja::id).collect(Collectors.toSet());
    for (UnitKerja u : unit) {
      Long induk = u.indukId();
      if (induk == null || !id.contains(induk)) {
        akar.add(u);
      } else {
        menurutInduk.computeIfAbsent(induk, _ -> new ArrayList<>()).add(u);
      }
    }
    return akar.stream().map(u -> simpul(u, menurutInduk)).toList();
  }

  private static SimpulUnit simpul(UnitKerja unit, Map<Long, List<UnitKerja>> menurutInduk) {
    List<SimpulUnit> anak =
        menurutInduk.getOrDefault(unit.id(), List.of()).stream()
            .map(u -> simpul(u, menurutInduk))
            .toList();
    int jumlah = anak.size() + anak.stream().mapToInt(SimpulUnit::jumlah).sum();
    return new SimpulUnit(unit, anak, jumlah);
  }
}
