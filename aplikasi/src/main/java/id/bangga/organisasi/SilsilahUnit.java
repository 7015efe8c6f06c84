package id.bangga.organisasi;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/// Walks through the lineage of the units.
record SilsilahUnit(List<AsalUnit> asal) {
  /// Every step connected with the unit, however far.
  List<AsalUnit> langkah(long id) {
    Set<Long> terhubung = new HashSet<>(Set.of(id));
    int sebelumnya = 0;
    while (terhubung.size() > sebelumnya) {
      sebelumnya = terhubung.size();
      for (AsalUnit a : asal) {
        if (terhubung.contains(a.dariId()) || terhubung.contains(a.keId())) {
          terhubung.add(a.dariId());
          terhubung.add(a.keId());
        }
      }
    }
    return asal.stream().filter(a -> terhubung.contains(a.dariId())).toList();
  }

  /// The unit itself where it exists, else the nearest ones it came from that do.
  Set<Long> pendahulu(long id, LongPredicate ada) {
    Set<Long> hasil = new LinkedHashSet<>();
    telusuri(id, ada, hasil, new HashSet<>());
    return hasil;
  }

  private void telusuri(long id, LongPredicate ada, Set<Long> hasil, Set<Long> dilewati) {
    if (!dilewati.add(id)) {
      return;
    }
    if (ada.test(id)) {
      hasil.add(id);
      return;
    }
    asal.stream()
        .filter(a -> a.keId() == id && a.jenis() != JenisAsal.GANTI_NAMA)
        .forEach(a -> telusuri(a.dariId(), ada, hasil, dilewati));
  }

  /// Did the unit end because it was split or merged?
  boolean berakhirKarenaReorganisasi(RiwayatUnit unit) {
    var sampai = unit.sampai();
    return sampai != null
        && asal.stream()
            .anyMatch(a ->
                a.dariId() == unit.id()
                    && a.jenis() != JenisAsal.GANTI_NAMA
                    && a.tanggal().equals(sampai.plusDays(1)));
  }
}
