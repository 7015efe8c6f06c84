package id.bangga.layanan;

import id.bangga.bersama.LruCache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sums of every service at every point over a period, kept in memory: of a year's tallies only
/// those that have changed since the last reading are added up again. Never older than the tallies.
final class JumlahPeriode {
  private static final int PERIODE_TERBANYAK = 12;

  private final LruCache<Periode, Isi> ingatan = new LruCache<>(PERIODE_TERBANYAK);

  private record Isi(
      Map<Tempat, Map<Rekap.Kunci, Rekap>> dasar,
      LayananTerkini.Potret potret,
      SortedMap<Tempat, RekapLayanan> jumlah,
      List<RekapLayanan> daftar) {}

  /// @param dasar tallies of the period's year; from one reading to the next, what has not changed
  ///   is the same object
  @SuppressWarnings("ReferenceEquality")
  synchronized List<RekapLayanan> jumlah(
      Periode periode, Map<Tempat, Map<Rekap.Kunci, Rekap>> dasar, LayananTerkini.Potret potret) {
    Isi ingat = ingatan.get(periode);
    if (ingat == null || ingat.dasar() != dasar || ingat.potret() != potret) {
      ingat = perbarui(periode, dasar, potret, ingat);
      ingatan.put(periode, ingat);
    }
    return ingat.daftar();
  }

  @SuppressWarnings("ReferenceEquality")
  private static Isi perbarui(
      Periode periode,
      Map<Tempat, Map<Rekap.Kunci, Rekap>> dasar,
      LayananTerkini.Potret potret,
      @Nullable Isi lama) {
    Isi sudah =
        lama != null && lama.potret() == potret
            ? lama
            : new Isi(Map.of(), potret, new TreeMap<>(), List.of());
    SortedMap<Tempat, RekapLayanan> jumlah = new TreeMap<>();
    dasar.forEach((tempat, rekap) -> {
      RekapLayanan satu =
          sudah.dasar().get(tempat) == rekap
              ? sudah.jumlah().get(tempat)
              : jumlah(periode, tempat, rekap.values(), potret);
      if (satu != null) {
        jumlah.put(tempat, satu);
      }
    });
    return new Isi(dasar, potret, jumlah, List.copyOf(jumlah.values()));
  }

  /// The months of one service at one point; null when none is in the period.
  private static @Nullable RekapLayanan jumlah(
      Periode periode, Tempat tempat, Collection<Rekap> rekap, LayananTerkini.Potret potret) {
    List<TallyUnsur> sah = new ArrayList<>();
    List<TallyUnsur> dikecualikan = new ArrayList<>();
    for (Rekap satu : rekap) {
      Rekap.Kunci kunci = satu.kunci();
      if (periode.memuat(kunci.bulan())) {
        List<String> kode = Objects.requireNonNull(potret.kode().get(kunci.instrumenId()));
        (kunci.dikecualikan() ? dikecualikan : sah).add(new TallyUnsur(kode, satu.tally()));
      }
    }
    return sah.isEmpty() && dikecualikan.isEmpty()
        ? null
        : new RekapLayanan(
            Objects.requireNonNull(potret.pemilik().get(tempat.layananId())),
            tempat.titikId(),
            tempat.layananId(),
            TallyUnsur.jumlah(sah),
            TallyUnsur.jumlah(dikecualikan));
  }
}
