package id.bangga.siklus.web;

import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Choosing the participants of a cycle in preparation.
///
/// @param unit every unit of today, by id
/// @param lalu year of the cycle whose participants can be taken over, if any
public record HalamanPilihPeserta(
    HalamanSiklus induk, Formulir formulir, Map<Long, UnitKerja> unit, @Nullable Integer lalu) {
  public static List<Klaster> klaster() {
    return Arrays.asList(Klaster.values());
  }

  public List<UnitKerja> unit(Klaster klaster) {
    return unit.values().stream().filter(satu -> satu.klaster() == klaster).toList();
  }

  public boolean terpilih(UnitKerja satu) {
    return formulir.terpilih("unit", Long.toString(satu.id()));
  }

  public long terpilih(Klaster klaster) {
    return unit(klaster).stream().filter(this::terpilih).count();
  }

  /// Where the unit stands in the tree: the names of the units above it.
  public String induk(UnitKerja satu) {
    UnitKerja atas = satu.indukId() == null ? null : unit.get(satu.indukId());
    return atas == null ? "" : "di bawah " + atas.sebutan();
  }
}
