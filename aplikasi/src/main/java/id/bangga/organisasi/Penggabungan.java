package id.bangga.organisasi;

import java.util.ArrayList;
import java.util.List;

/// Several units become one; what stood below them goes along.
///
/// @param asal units that end
public record Penggabungan(List<KunciUnit> asal, Tujuan tujuan) {
  public Penggabungan {
    asal = List.copyOf(asal);
  }

  /// Every existing unit concerned.
  List<KunciUnit> kunci() {
    List<KunciUnit> semua = new ArrayList<>(asal);
    if (tujuan instanceof UnitLama(var kunci, _)) {
      semua.add(kunci);
    }
    return semua;
  }

  /// What they become.
  public sealed interface Tujuan {}

  /// A unit that exists and takes the others in.
  public record UnitLama(KunciUnit kunci, int jumlahAsn) implements Tujuan {}

  /// A unit founded for it.
  public record Unit(UnitBaru unit) implements Tujuan {}
}
