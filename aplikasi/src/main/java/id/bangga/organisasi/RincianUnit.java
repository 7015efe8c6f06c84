package id.bangga.organisasi;

import java.util.List;

/// Everything about one unit for its own page.
///
/// @param unit as it is on the day asked for, else as it was last (or will be first)
/// @param data the same, with what `unit` leaves out
/// @param versi counts the changes; a form sends back the one it was made from
/// @param berlaku does it exist on that day?
/// @param leluhur from the top down to the unit directly above
/// @param peristiwa its spans, newest first
/// @param silsilah every step that leads to or from it, oldest first
public record RincianUnit(
    UnitKerja unit,
    DataUnit data,
    long versi,
    boolean berlaku,
    RiwayatUnit riwayat,
    List<UnitKerja> leluhur,
    List<UnitKerja> anak,
    List<PeristiwaUnit> peristiwa,
    List<AsalUnit> silsilah) {
  public RincianUnit {
    leluhur = List.copyOf(leluhur);
    anak = List.copyOf(anak);
    peristiwa = List.copyOf(peristiwa);
    silsilah = List.copyOf(silsilah);
  }

  public KunciUnit kunci() {
    return new KunciUnit(unit.id(), versi);
  }
}
