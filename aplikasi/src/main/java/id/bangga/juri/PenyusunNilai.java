package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    Siklus tahunan = siklus.siklus(tahun);
    Map<Long, List<LembarJuri>> perUnit = new HashMap<>();
    for (LembarJuri satu : lembar.list(tahun)) {
      perUnit.computeIfAbsent(satu.kunci().unitId(), _ -> new ArrayList<>()).add(satu);
    }
    Map<Long, Pleno> dibahas = new HashMap<>();
    pleno.list(tahun).forEach(satu -> dibahas.put(satu.unitId(), satu));
    Map<Long, KeputusanSeri> seri = new HashMap<>();
    pleno.listSeri(tahun).forEach(satu -> seri.put(satu.unitId(), satu));
    List<NilaiFinalis> hasil =
        finalis.list(tahun).stream()
            .map(satu ->
                susun(
                    tahunan,
                    satu,
                    perUnit.getOrDefault(satu.unitId(), List.of()),
                    dibahas.get(satu.unitId()),
                    seri.get(satu.unitId())))
            .toList();
    return tahunan.parameter().peringkatDisesuaikanResmi() ? disesuaikan(hasil) : hasil;
  }

  /// With the adjusted scores, ranking group by ranking group.
  static List<NilaiFinalis> disesuaikan(List<NilaiFinalis> semua) {
    Map<Klaster, List<SkorJuri>> skor = new EnumMap<>(Klaster.class);
    for (NilaiFinalis satu : semua) {
      if (satu.lengkap()) {
        skor.computeIfAbsent(satu.finalis().klaster(), _ -> new ArrayList<>()).addAll(skor(satu));
      }
    }
    Map<String, BigDecimal> hasil = new HashMap<>();
    skor.values().forEach(klaster -> hasil.putAll(NilaiDisesuaikan.dari(klaster)));
    return semua.stream()
        .map(satu -> satu.denganDisesuaikan(hasil.get(satu.finalis().kode())))
        .toList();
  }

  private static List<SkorJuri> skor(NilaiFinalis satu) {
    return satu.juri().stream()
        .map(juri ->
            new SkorJuri(
                satu.finalis().kode(),
                Long.toString(juri.akunId()),
                Objects.requireNonNull(juri.nilai())))
        .toList();
  }

  private static NilaiFinalis susun(
      Siklus siklus,
      Finalis finalis,
      List<LembarJuri> lembar,
      @Nullable Pleno pleno,
      @Nullable KeputusanSeri seri) {
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
      return new NilaiFinalis(finalis, juri, null, null, null, null, pleno != null, pleno, seri);
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
        null,
        AturanJuri.rerata(dampak),
        rentang,
        pleno != null || rentang.compareTo(siklus.parameter().ambangRentangJuri()) > 0,
        pleno,
        seri);
  }
}
