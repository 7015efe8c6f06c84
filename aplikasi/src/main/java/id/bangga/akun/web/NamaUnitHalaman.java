package id.bangga.akun.web;

import id.bangga.bersama.NamaUnit;
import id.bangga.web.Pilihan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Names of units on our pages, through whichever module knows them.
@Component
class NamaUnitHalaman {
  private final ObjectProvider<NamaUnit> sumber;

  NamaUnitHalaman(ObjectProvider<NamaUnit> sumber) {
    this.sumber = sumber;
  }

  /// The unit's name, its number where nobody knows names, blank for none.
  String nama(@Nullable Long id) {
    if (id == null) {
      return "";
    }
    return sumber().flatMap(satu -> satu.nama(id)).orElse("Unit nomor " + id);
  }

  Map<Long, String> nama(Collection<Long> id) {
    Map<Long, String> dikenal = sumber().map(satu -> satu.nama(id)).orElse(Map.of());
    return id.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                satu -> satu, satu -> dikenal.getOrDefault(satu, "Unit nomor " + satu)));
  }

  /// Every unit in force today, for a select.
  List<Pilihan> pilihan() {
    return sumber()
        .map(satu ->
            satu.cari("").stream()
                .map(unit -> Pilihan.dari(Long.toString(unit.id()), unit.nama()))
                .toList())
        .orElse(List.of());
  }

  /// Does this unit exist? Where nobody knows units, every number is believed.
  boolean ada(long id) {
    return sumber().map(satu -> satu.nama(id).isPresent()).orElse(true);
  }

  private Optional<NamaUnit> sumber() {
    return Optional.ofNullable(sumber.getIfAvailable());
  }
}
