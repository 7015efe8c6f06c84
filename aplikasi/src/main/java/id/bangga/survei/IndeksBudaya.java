package id.bangga.survei;

import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Indeks implementasi BerAKHLAK: behaviour = (mean - 1) / 4 x 100, value = mean of its three
/// behaviours, index = mean of the seven values; exact until the one rounding to one decimal.
public final class IndeksBudaya {
  private IndeksBudaya() {}

  public static HasilSurvei dari(RekapSurvei rekap) {
    List<String> kode = NilaiDasar.kodePerilaku();
    var perilaku = new ArrayList<HasilSurvei.IndeksPerilaku>();
    for (int b = 0; b < RekapSurvei.BUTIR; b++) {
      perilaku.add(
          new HasilSurvei.IndeksPerilaku(
              kode.get(b),
              rekap.dijawab(b),
              rekap.rerata(b).map(Pecahan::keDouble).orElse(null),
              rekap.indeks(b).map(IndeksBudaya::bulat).orElse(null)));
    }
    var tepat = new ArrayList<Optional<Pecahan>>();
    for (int n = 0; n < NilaiDasar.values().length; n++) {
      tepat.add(nilai(rekap, n));
    }
    return susun(rekap.responden(), tepat, perilaku);
  }

  /// From the seven values as published.
  public static HasilSurvei dariNilai(Map<NilaiDasar, BigDecimal> nilai) {
    var tepat =
        Arrays.stream(NilaiDasar.values())
            .map(n -> Optional.ofNullable(nilai.get(n)).map(Pecahan::dari))
            .toList();
    return susun(0, tepat, List.of());
  }

  private static HasilSurvei susun(
      long responden, List<Optional<Pecahan>> tepat, List<HasilSurvei.IndeksPerilaku> perilaku) {
    List<NilaiDasar> dasar = List.of(NilaiDasar.values());
    var nilai = new ArrayList<HasilSurvei.IndeksNilai>();
    for (int i = 0; i < dasar.size(); i++) {
      BigDecimal indeks = tepat.get(i).map(IndeksBudaya::bulat).orElse(null);
      nilai.add(new HasilSurvei.IndeksNilai(dasar.get(i), indeks));
    }
    BigDecimal indeks = rerata(tepat).map(IndeksBudaya::bulat).orElse(null);
    Kategori kategori = indeks == null ? null : Kategori.dari(indeks);
    return new HasilSurvei(responden, nilai, indeks, kategori, perilaku);
  }

  private static Optional<Pecahan> nilai(RekapSurvei rekap, int nilai) {
    var butir = new ArrayList<Optional<Pecahan>>();
    for (int i = 0; i < NilaiDasar.PERILAKU; i++) {
      butir.add(rekap.indeks(nilai * NilaiDasar.PERILAKU + i));
    }
    return rerata(butir);
  }

  /// Mean of all, empty when any is missing: a value without one of its behaviours is not defined.
  private static Optional<Pecahan> rerata(List<Optional<Pecahan>> bagian) {
    if (bagian.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    Pecahan jumlah = bagian.stream().flatMap(Optional::stream).reduce(Pecahan.NOL, Pecahan::tambah);
    return Optional.of(jumlah.kali(Pecahan.dari(1, bagian.size())));
  }

  private static BigDecimal bulat(Pecahan tepat) {
    return tepat.bulat(1, RoundingMode.HALF_UP);
  }
}
