package id.bangga.organisasi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Everything about the units as it stood at one state of the marker; kept in memory because every
/// board reads it.
record Potret(
    UUID penanda,
    Susunan susunan,
    List<AsalUnit> asal,
    Map<JenisUnit, Klaster> klasterBaku,
    ConcurrentMap<LocalDate, Map<Long, UnitKerja>> menurutTanggal) {
  private static final int TANGGAL_PALING_BANYAK = 200;

  Potret(UUID penanda, Susunan susunan, List<AsalUnit> asal, Map<JenisUnit, Klaster> klasterBaku) {
    this(penanda, susunan, asal, klasterBaku, new ConcurrentHashMap<>());
  }

  Map<Long, UnitKerja> pada(LocalDate tanggal) {
    if (menurutTanggal.size() > TANGGAL_PALING_BANYAK) {
      menurutTanggal.clear();
    }
    return menurutTanggal.computeIfAbsent(tanggal, this::hitung);
  }

  private Map<Long, UnitKerja> hitung(LocalDate tanggal) {
    Map<Long, UnitKerja> peta = new LinkedHashMap<>();
    susunan.pada(tanggal).forEach(unit -> peta.put(unit.id(), unit));
    return Collections.unmodifiableMap(peta);
  }
}
