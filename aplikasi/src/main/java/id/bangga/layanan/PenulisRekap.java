package id.bangga.layanan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Adds answers to the tallies they belong to, inside the caller's transaction.
@Component
class PenulisRekap {
  private final RekapRepository repository;

  PenulisRekap(RekapRepository repository) {
    this.repository = repository;
  }

  void tambah(Collection<JawabanMasuk> masuk) {
    var tambahan = new HashMap<Rekap.Kunci, Tally>();
    masuk.forEach(jawaban -> hitung(tambahan, jawaban));
    terapkan(tambahan);
  }

  static void hitung(Map<Rekap.Kunci, Tally> tambahan, JawabanMasuk jawaban) {
    tambahan
        .computeIfAbsent(Rekap.Kunci.dari(jawaban), _ -> new Tally(jawaban.nilai().length()))
        .tambah(jawaban.nilai(), 1);
  }

  void terapkan(Map<Rekap.Kunci, Tally> tambahan) {
    List<Rekap.Kunci> kunci = List.copyOf(tambahan.keySet());
    List<Rekap> ada = repository.lock(kunci);
    if (ada.size() < kunci.size()) {
      Set<Rekap.Kunci> sudah = ada.stream().map(Rekap::kunci).collect(Collectors.toSet());
      List<Rekap> baru =
          kunci.stream()
              .filter(satu -> !sudah.contains(satu))
              .map(satu -> new Rekap(satu, Objects.requireNonNull(tambahan.get(satu))))
              .toList();
      ada = new ArrayList<>(ada);
      ada.addAll(repository.lock(repository.insert(baru)));
    }
    ada.forEach(rekap -> rekap.tally().tambah(Objects.requireNonNull(tambahan.get(rekap.kunci()))));
    repository.update(ada);
  }
}
