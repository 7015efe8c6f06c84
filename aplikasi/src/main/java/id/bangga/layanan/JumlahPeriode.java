package id.bangga.layanan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The sums of every service at every point over a period, kept in memory: of a year's tallies only
/// those that have changed since the last reading are added up again. Never older than the tallies.
final class JumlahPeriode {
  private static final int PERIODE_TERBANYAK = 12;

  private final Map<Periode, Isi> ingatan =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Periode, Isi> tertua) {
          return size() > PERIODE_TERBANYAK;
        }
      };

  private record Isi(
      Map<Rekap.Kunci, Rekap> dasar,
      LayananTerkini.Potret potret,
      SortedMap<Tempat, RekapLayanan> jumlah,
      List<RekapLayanan> daftar) {}

  /// @param dasar tallies of the period's year; of one reading to the next unchanged ones are the
  ///   same objects
  @SuppressWarnings("ReferenceEquality")
  synchronized List<RekapLayanan> jumlah(
      Periode periode, Map<Rekap.Kunci, Rekap> dasar, LayananTerkini.Potret potret) {
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
      Map<Rekap.Kunci, Rekap> dasar,
      LayananTerkini.Potret potret,
      @Nullable Isi lama) {
    boolean lanjut =
        lama != null
            && lama.potret() == potret
            && dasar.keySet().containsAll(lama.dasar().keySet());
    Map<Rekap.Kunci, Rekap> sudah = lanjut ? lama.dasar() : Map.of();
    Set<Tempat> berubah = new HashSet<>();
    dasar.forEach((kunci, rekap) -> {
      if (periode.memuat(kunci.bulan()) && sudah.get(kunci) != rekap) {
        berubah.add(Tempat.dari(kunci));
      }
    });
    SortedMap<Tempat, RekapLayanan> jumlah = lanjut ? new TreeMap<>(lama.jumlah()) : new TreeMap<>();
    Map<Tempat, Bagian> bagian = new HashMap<>();
    dasar.forEach((kunci, rekap) -> {
      Tempat tempat = Tempat.dari(kunci);
      if (periode.memuat(kunci.bulan()) && berubah.contains(tempat)) {
        bagian.computeIfAbsent(tempat, _ -> new Bagian()).tambah(rekap, potret);
      }
    });
    bagian.forEach((tempat, satu) -> jumlah.put(tempat, satu.jumlah(tempat, potret)));
    return new Isi(dasar, potret, jumlah, List.copyOf(jumlah.values()));
  }

  /// The months of one service at one point.
  private static final class Bagian {
    private final List<TallyUnsur> sah = new ArrayList<>();
    private final List<TallyUnsur> dikecualikan = new ArrayList<>();

    void tambah(Rekap rekap, LayananTerkini.Potret potret) {
      Rekap.Kunci kunci = rekap.kunci();
      (kunci.dikecualikan() ? dikecualikan : sah)
          .add(
              new TallyUnsur(
                  Objects.requireNonNull(potret.kode().get(kunci.instrumenId())), rekap.tally()));
    }

    RekapLayanan jumlah(Tempat tempat, LayananTerkini.Potret potret) {
      return new RekapLayanan(
          Objects.requireNonNull(potret.pemilik().get(tempat.layananId())),
          tempat.titikId(),
          tempat.layananId(),
          TallyUnsur.jumlah(sah),
          TallyUnsur.jumlah(dikecualikan));
    }
  }
}
