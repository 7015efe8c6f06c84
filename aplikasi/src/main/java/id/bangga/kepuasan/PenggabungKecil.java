package id.bangga.kepuasan;

import id.bangga.kepuasan.IsiBerkas.Masukan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds small rows together until no row of a file stands for fewer people than the minimum: the
/// sum of an unsur's scores over a few would tell their answers. What the rows add up to stays the
/// same. This alone hides no answer of a row of the minimum; that is why {@link BerkasTerbit} tells
/// no more of a row than each unsur's own sums.
///
/// Points of a service come first, then small services as other services, free and paid apart, then
/// the smallest service beside them. Only a unit that is small as a whole keeps a small row.
record PenggabungKecil(int minimum) {
  static final String SEMUA = "*";
  static final String DIKECUALIKAN = "*dikecualikan";
  private static final String LAIN = "*lain";
  private static final String LAIN_GRATIS = "*lain-gratis";

  /// @param tertutup excluded answers of which only the count is told
  record Hasil(List<Masukan> masukan, long tertutup) {}

  Hasil gabung(List<Masukan> asal) {
    if (aman(asal)) {
      return new Hasil(asal, 0);
    }
    List<Masukan> hasil =
        new ArrayList<>(
            layananLain(
                asal.stream()
                    .filter(satu -> satu.sah().responden() > 0)
                    .map(satu -> satu.dengan(satu.sah(), Jumlahan.KOSONG))
                    .toList()));
    Jumlahan dibuang = Jumlahan.jumlah(asal.stream().map(Masukan::dikecualikan).toList());
    if (dibuang.responden() >= minimum) {
      hasil.add(
          new Masukan(
              DIKECUALIKAN,
              "Jawaban yang dikecualikan, semua layanan",
              false,
              SEMUA,
              "Semua titik layanan",
              null,
              Jumlahan.KOSONG,
              dibuang));
      return new Hasil(hasil, 0);
    }
    return new Hasil(hasil, dibuang.responden());
  }

  /// Does no row stand for fewer people than the minimum?
  boolean aman(List<Masukan> masukan) {
    return masukan.stream()
        .noneMatch(satu -> kecil(satu.sah().responden()) || kecil(satu.dikecualikan().responden()));
  }

  private boolean kecil(long n) {
    return n > 0 && n < minimum;
  }

  private List<Masukan> layananLain(List<Masukan> baris) {
    Map<String, List<Masukan>> layanan = new LinkedHashMap<>();
    baris.stream()
        .collect(Collectors.groupingBy(Masukan::layanan, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (kode, milik) -> layanan.put(kode, aman(milik) ? milik : List.of(semuaTitik(milik))));
    Map<Boolean, List<Masukan>> kecil =
        layanan.values().stream()
            .filter(milik -> kecil(responden(milik)))
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Masukan::gratis));
    layanan.values().removeIf(milik -> kecil(responden(milik)));
    for (List<Masukan> milik : kecil.values()) {
      taruh(layanan, lain(milik));
    }
    return lipat(layanan);
  }

  /// The smallest service beside them goes into the other services while those are small.
  private List<Masukan> lipat(Map<String, List<Masukan>> layanan) {
    Optional<String> kurang = kurang(layanan);
    while (layanan.size() > 1 && kurang.isPresent()) {
      List<Masukan> bersama =
          new ArrayList<>(Objects.requireNonNull(layanan.remove(kurang.orElseThrow())));
      boolean gratis = bersama.getFirst().gratis();
      String teman =
          layanan.entrySet().stream()
              .min(
                  Comparator.comparingInt((Map.Entry<String, List<Masukan>> satu) ->
                          satu.getValue().getFirst().gratis() == gratis ? 0 : 1)
                      .thenComparingLong(satu -> responden(satu.getValue()))
                      .thenComparing(Map.Entry::getKey))
              .orElseThrow()
              .getKey();
      bersama.addAll(Objects.requireNonNull(layanan.remove(teman)));
      taruh(layanan, lain(bersama));
      kurang = kurang(layanan);
    }
    return layanan.values().stream().flatMap(List::stream).toList();
  }

  private Optional<String> kurang(Map<String, List<Masukan>> layanan) {
    return layanan.entrySet().stream()
        .filter(satu -> kecil(responden(satu.getValue())))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void taruh(Map<String, List<Masukan>> layanan, Masukan lain) {
    List<Masukan> ada = layanan.remove(lain.layanan());
    layanan.put(lain.layanan(), List.of(ada == null ? lain : lain(List.of(ada.getFirst(), lain))));
  }

  private static long responden(Collection<Masukan> milik) {
    return milik.stream().mapToLong(satu -> satu.sah().responden()).sum();
  }

  private static Masukan semuaTitik(List<Masukan> milik) {
    Masukan satu = milik.getFirst();
    return new Masukan(
        satu.layanan(),
        satu.namaLayanan(),
        satu.gratis(),
        SEMUA,
        "Semua titik layanan",
        satu.populasiLayanan(),
        sah(milik),
        Jumlahan.KOSONG);
  }

  private static Masukan lain(List<Masukan> milik) {
    boolean gratis = milik.stream().allMatch(Masukan::gratis);
    return new Masukan(
        gratis ? LAIN_GRATIS : LAIN,
        gratis ? "Layanan lain yang gratis" : "Layanan lain",
        gratis,
        SEMUA,
        "Semua titik layanan",
        populasi(milik),
        sah(milik),
        Jumlahan.KOSONG);
  }

  private static Jumlahan sah(List<Masukan> milik) {
    return Jumlahan.jumlah(milik.stream().map(Masukan::sah).toList());
  }

  /// The people of these services, each counted once; null while one has no number.
  private static @Nullable Long populasi(List<Masukan> milik) {
    Collection<Masukan> layanan =
        milik.stream()
            .collect(Collectors.toMap(Masukan::layanan, Function.identity(), (a, _) -> a))
            .values();
    long jumlah = 0;
    for (Masukan satu : layanan) {
      Long orang = satu.populasiLayanan();
      if (orang == null) {
        return null;
      }
      jumlah += orang;
    }
    return jumlah;
  }
}
