package id.bangga.juri;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The official order: by unrounded value, ties by the declared order.
///
/// Two units tie when the higher value exceeds the lower by less than `ambangSeri` (default 0,005
/// on the scale 0 to 100). Because that relation is not transitive, a tie group is anchored at its
/// highest member: everybody within the threshold of that member belongs to the group, the next
/// unit opens a new one. Inside a group the order is component B, jury criterion *dampak*,
/// component B3, and then the pleno's decision; without one the units share their place. A step of
/// that order separates only units that all have its value.
public final class AturanPeringkat {
  private static final List<Kunci> KUNCI =
      List.of(
          new Kunci(PenentuSeri.KOMPONEN_B, Kandidat::komponenB),
          new Kunci(PenentuSeri.JURI_DAMPAK, Kandidat::dampak),
          new Kunci(PenentuSeri.KOMPONEN_B3, Kandidat::komponenB3),
          new Kunci(PenentuSeri.PLENO, AturanPeringkat::pleno));

  private AturanPeringkat() {}

  /// The order of all candidates, best first.
  public static List<Posisi> urutkan(List<Kandidat> kandidat, BigDecimal ambangSeri) {
    List<Posisi> hasil = new ArrayList<>(kandidat.size());
    for (List<Kandidat> kelompok : kelompok(kandidat, ambangSeri)) {
      var urai = new Urai();
      urai.pecah(kelompok, 0);
      urai.salin(hasil);
    }
    return List.copyOf(hasil);
  }

  /// Candidates in tie groups, best group first; members by value, then by name.
  private static List<List<Kandidat>> kelompok(List<Kandidat> kandidat, BigDecimal ambangSeri) {
    var terurut =
        kandidat.stream()
            .sorted(Comparator.comparing(Kandidat::nilai).reversed().thenComparing(Kandidat::unit))
            .toList();
    List<List<Kandidat>> kelompok = new ArrayList<>();
    for (Kandidat satu : terurut) {
      if (kelompok.isEmpty() || !seri(kelompok.getLast().getFirst(), satu, ambangSeri)) {
        kelompok.add(new ArrayList<>());
      }
      kelompok.getLast().add(satu);
    }
    return kelompok;
  }

  /// Do these two tie on their value?
  public static boolean seri(Kandidat satu, Kandidat lain, BigDecimal ambangSeri) {
    return satu.nilai().subtract(lain.nilai()).abs().compareTo(ambangSeri) < 0;
  }

  private static @Nullable BigDecimal pleno(Kandidat kandidat) {
    Integer urutan = kandidat.urutanPleno();
    return urutan == null ? null : BigDecimal.valueOf(-urutan);
  }

  /// One step of the declared order; greater is better.
  private record Kunci(PenentuSeri penentu, Function<Kandidat, @Nullable BigDecimal> nilai) {}

  /// A tie group taken apart: places that units share, and the step that separates each place from
  /// the next.
  private static final class Urai {
    private final List<List<Kandidat>> tempat = new ArrayList<>();
    private final List<PenentuSeri> pemisah = new ArrayList<>();

    void pecah(List<Kandidat> kelompok, int langkah) {
      if (kelompok.size() == 1 || langkah == KUNCI.size()) {
        tempat.add(kelompok);
        return;
      }
      Kunci kunci = KUNCI.get(langkah);
      var menurutNilai = new TreeMap<BigDecimal, List<Kandidat>>(Comparator.reverseOrder());
      for (Kandidat satu : kelompok) {
        BigDecimal nilai = kunci.nilai().apply(satu);
        if (nilai == null) {
          pecah(kelompok, langkah + 1);
          return;
        }
        menurutNilai.computeIfAbsent(nilai, _ -> new ArrayList<>()).add(satu);
      }
      boolean pertama = true;
      for (List<Kandidat> bagian : menurutNilai.values()) {
        if (!pertama) {
          pemisah.add(kunci.penentu());
        }
        pertama = false;
        pecah(bagian, langkah + 1);
      }
    }

    void salin(List<Posisi> hasil) {
      for (int i = 0; i < tempat.size(); i++) {
        int peringkat = hasil.size() + 1;
        for (Kandidat satu : tempat.get(i)) {
          hasil.add(new Posisi(satu, peringkat, penentu(i)));
        }
      }
    }

    /// The last step that was needed to separate this place from its neighbours.
    private PenentuSeri penentu(int i) {
      if (tempat.get(i).size() > 1) {
        return PenentuSeri.BELUM_DIPUTUS;
      }
      PenentuSeri sebelum = i == 0 ? PenentuSeri.TIDAK_SERI : pemisah.get(i - 1);
      PenentuSeri sesudah = i == pemisah.size() ? PenentuSeri.TIDAK_SERI : pemisah.get(i);
      return sebelum.compareTo(sesudah) > 0 ? sebelum : sesudah;
    }
  }
}
