package id.bangga.kepuasan;

import id.bangga.penilaian.NilaiAuto;
import id.bangga.penilaian.SumberAuto;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Feeds the assessment's indicator on the SKM (B3.1): this year's index and last year's, both from
/// frozen results only. Without a comparable result of last year the trend is left off.
@Component
class SumberSkm implements SumberAuto {
  private final HasilTetapRepository repository;
  private final PenyusunTahunan penyusun;

  SumberSkm(HasilTetapRepository repository, PenyusunTahunan penyusun) {
    this.repository = repository;
    this.penyusun = penyusun;
  }

  @Override
  public String kunci() {
    return "skm.nilai";
  }

  @Override
  public Optional<NilaiAuto> nilai(int tahun, long unitId) {
    return tahunan(tahun, unitId).map(kini -> nilai(kini, tahunan(tahun - 1, unitId)));
  }

  @Override
  public Map<Long, NilaiAuto> nilai(int tahun, Collection<Long> unitId) {
    Map<Long, HasilTahunan> lalu = tahunan(tahun - 1, unitId);
    Map<Long, NilaiAuto> hasil = new HashMap<>();
    tahunan(tahun, unitId)
        .forEach((unit, kini) -> hasil.put(unit, nilai(kini, Optional.ofNullable(lalu.get(unit)))));
    return hasil;
  }

  private Map<Long, HasilTahunan> tahunan(int tahun, Collection<Long> unitId) {
    Set<Long> diminta = Set.copyOf(unitId);
    return penyusun
        .susun(
            tahun,
            repository.listTahun(tahun, false).stream()
                .filter(satu -> diminta.contains(satu.unitId()))
                .toList())
        .stream()
        .filter(SumberSkm::berindeks)
        .collect(Collectors.toMap(HasilTahunan::unitId, Function.identity()));
  }

  private Optional<HasilTahunan> tahunan(int tahun, long unitId) {
    return penyusun
        .unit(tahun, unitId, repository.listUnit(unitId, tahun))
        .filter(SumberSkm::berindeks);
  }

  private static boolean berindeks(HasilTahunan satu) {
    return satu.nilai().hasil().ikm() != null;
  }

  private NilaiAuto nilai(HasilTahunan kini, Optional<HasilTahunan> lalu) {
    List<BigDecimal> masukan = new ArrayList<>();
    masukan.add(Objects.requireNonNull(kini.nilai().hasil().ikm()));
    boolean sebanding = lalu.filter(satu -> metode(satu).equals(metode(kini))).isPresent();
    if (sebanding) {
      masukan.add(Objects.requireNonNull(lalu.orElseThrow().nilai().hasil().ikm()));
    }
    HasilTetap terakhir = kini.dasar().getLast();
    return new NilaiAuto(
        kunci(),
        masukan,
        true,
        "%s; %d responden, %s%s"
            .formatted(
                kini.periode(),
                kini.nilai().responden(),
                kini.nilai().sampel().sebutan(),
                lalu.isPresent() && !sebanding ? "; bobot tahun lalu berbeda" : ""),
        "SKM %d yang ditetapkan".formatted(kini.tahun()),
        terakhir.ditetapkanOleh(),
        terakhir.ditetapkanPada());
  }

  private static List<String> metode(HasilTahunan satu) {
    return satu.dasar().stream().map(h -> h.metode().name()).distinct().toList();
  }
}
