package id.bangga.penilaian;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The figures that count for a unit: what modules know goes before what was imported. Before the
/// submission modules are asked; after it, what they said then stands.
@Component
class SumberGabungan {
  private final AutoRepository repository;
  private final BekuRepository beku;
  private final ObjectProvider<SumberAuto> sumber;

  SumberGabungan(
      AutoRepository repository, BekuRepository beku, ObjectProvider<SumberAuto> sumber) {
    this.repository = repository;
    this.beku = beku;
    this.sumber = sumber;
  }

  /// The keys that modules answer.
  Set<String> kunci() {
    return sumber.stream().map(SumberAuto::kunci).collect(Collectors.toUnmodifiableSet());
  }

  Map<String, NilaiAuto> nilai(Penilaian satu) {
    Map<String, NilaiAuto> hasil = new HashMap<>(repository.findAll(satu.tahun(), satu.unitId()));
    Pengajuan pengajuan = satu.pengajuan();
    Map<String, Optional<NilaiAuto>> modul =
        pengajuan == null ? kini(satu.tahun(), satu.unitId()) : beku.findAll(pengajuan.nomor());
    modul.forEach((kunci, nilai) -> nilai.ifPresent(ada -> hasil.put(kunci, ada)));
    return hasil;
  }

  /// The same for many units: unit, then key.
  Map<Long, Map<String, NilaiAuto>> nilai(int tahun, Collection<Long> unitId) {
    Map<Long, Map<String, NilaiAuto>> hasil = new HashMap<>(repository.findAll(tahun));
    Map<Long, Map<String, Optional<NilaiAuto>>> diajukan = beku.findAll(tahun);
    List<Long> belum = unitId.stream().filter(id -> !diajukan.containsKey(id)).toList();
    diajukan.forEach((unit, modul) ->
        modul.forEach((kunci, nilai) -> nilai.ifPresent(ada -> taruh(hasil, unit, kunci, ada))));
    kini(tahun, belum)
        .forEach((unit, modul) -> modul.forEach((kunci, ada) -> taruh(hasil, unit, kunci, ada)));
    return hasil;
  }

  private static void taruh(
      Map<Long, Map<String, NilaiAuto>> hasil, long unit, String kunci, NilaiAuto nilai) {
    hasil.computeIfAbsent(unit, _ -> new HashMap<>()).put(kunci, nilai);
  }

  /// What every module says of a unit now, by key; empty where it has nothing.
  Map<String, Optional<NilaiAuto>> kini(int tahun, long unitId) {
    Map<String, Optional<NilaiAuto>> hasil = new TreeMap<>();
    sumber.forEach(satu -> hasil.put(satu.kunci(), satu.nilai(tahun, unitId)));
    return hasil;
  }

  /// What modules say of these units now: unit, then key.
  Map<Long, Map<String, NilaiAuto>> kini(int tahun, Collection<Long> unitId) {
    Map<Long, Map<String, NilaiAuto>> hasil = new HashMap<>();
    if (!unitId.isEmpty()) {
      sumber.forEach(satu ->
          satu.nilai(tahun, unitId)
              .forEach((unit, nilai) -> taruh(hasil, unit, satu.kunci(), nilai)));
    }
    return hasil;
  }
}
