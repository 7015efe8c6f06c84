package id.bangga.organisasi;

import java.util.List;

/// Everything about one unit for its own page.
///
/// @param unit as it is on the day asked for, else as it was last (or will be first)
/// @param riwayat its spans, and the version a form sends back
/// @param leluhur from the top down to the unit directly above
/// @param silsilah every step that leads to or from it, oldest first
public record RincianUnit(
    UnitKerja unit,
    RiwayatUnit riwayat,
    boolean berlaku,
    List<UnitKerja> leluhur,
    List<UnitKerja> anak,
    List<AsalUnit> silsilah) {
  public RincianUnit {
    leluhur = List.copyOf(leluhur);
    anak = List.copyOf(anak);
    silsilah = List.copyOf(silsilah);
  }
}
