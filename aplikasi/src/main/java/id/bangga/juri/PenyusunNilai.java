package id.bangga.juri;

import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Puts sheets, pleno and tie decisions together, finalist by finalist.
@Component
class PenyusunNilai {
  private final FinalisRepository finalis;
  private final LembarRepository lembar;
  private final PlenoRepository pleno;
  private final SiklusService siklus;

  PenyusunNilai(
      FinalisRepository finalis,
      LembarRepository lembar,
      PlenoRepository pleno,
      SiklusService siklus) {
    this.finalis = finalis;
    this.lembar = lembar;
    this.pleno = pleno;
    this.siklus = siklus;
  }

  List<NilaiFinalis> susun(int tahun) {
    Siklus cycle = siklus.siklus(tahun);
    Map<Long, List<LembarJuri>> perUnit = new HashMap<>();
    for (LembarJuri satu : lembar.list(tahun)) {
      perUnit.computeIfAbsent(satu.kunci().unitId(), _ -> new ArrayList<>()).add(satu);
    }
    Map<Long, Pleno> dibahas = new HashMap<>();
    pleno.list(tahun).forEach(satu -> dibahas.put(satu.unitId(), satu));
    Map<Long, KeputusanSeri> seri = new HashMap<>();
    pleno.listSeri(tahun).forEach(satu -> seri.put(satu.unitId(), satu));
    return finalis.list(tahun).stream()
        .map(satu ->
            susun(
                cycle,
                satu,
                perUnit.getOrDefault(satu.unitId(), List.of()),
                dibahas.get(satu.unitId()),
                seri.get(satu.unitId())))
        .toList();
  }

  private static NilaiFinalis susun(
      Siklus siklus,
      Finalis finalis,
      List<LembarJuri> lembar,
      @org.jspecify.annotations.Nullable Pleno pleno,
      @org.jspecify.annotations.Nullable KeputusanSeri seri) {
    List<KriteriaJuri> kriteria = siklus.kriteria();
    List<NilaiFinalis.SkorSatuJuri> juri =
        lembar.stream()
            .map(satu ->
                new NilaiFinalis.SkorSatuJuri(
                    satu.kunci().akunId(),
                    satu.status(),
                    satu.skor(),
                    satu.nilai(kriteria).orElse(null)))
            .toList();
    boolean lengkap =
        !lembar.isEmpty()
            && lembar.stream().allMatch(satu -> satu.dikunci() && satu.lengkap(kriteria));
    if (!lengkap) {
      return new NilaiFinalis(finalis, juri, null, null, null, pleno != null, pleno, seri);
    }
    List<BigDecimal> nilai =
        lembar.stream().flatMap(satu -> satu.nilai(kriteria).stream()).toList();
    List<BigDecimal> dampak =
        lembar.stream()
            .map(satu -> Objects.requireNonNull(satu.skor().get(KriteriaJuri.DAMPAK)))
            .toList();
    BigDecimal rentang = AturanJuri.rentang(nilai);
    return new NilaiFinalis(
        finalis,
        juri,
        AturanJuri.nilaiJuri(nilai, siklus.parameter().buangTertinggiTerendah()),
        AturanJuri.rerata(dampak),
        rentang,
        pleno != null || rentang.compareTo(siklus.parameter().ambangRentangJuri()) > 0,
        pleno,
        seri);
  }
}
