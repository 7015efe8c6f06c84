package id.bangga.dasbor.web;

import id.bangga.dasbor.NilaiDasbor;
import id.bangga.dokumen.Larik;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the tables of units that are charts at once: components, gaps, last year.
final class PenyusunDeret {
  private static final int BARIS = 15;
  private static final int BARIS_PETAK = 30;
  private static final int KADAR = 20;
  private static final int KADAR_TERTINGGI = 4;

  private final int tahun;
  private final List<NilaiDasbor> bernilai;
  private final List<Komponen> komponen;

  /// @param bernilai units with a complete desk value, best first
  PenyusunDeret(int tahun, List<NilaiDasbor> bernilai, List<Komponen> komponen) {
    this.tahun = tahun;
    this.bernilai = bernilai;
    this.komponen = komponen;
  }

  /// The weakest units first; of a large group only the weakest unless all are asked for.
  HalamanDasbor.Petak petak(boolean semua) {
    List<NilaiDasbor> terlemahDahulu = bernilai.reversed();
    return new HalamanDasbor.Petak(
        "%s paling lemah di kelompok ini".formatted(terlemah()),
        komponen,
        terlemahDahulu.stream()
            .limit(semua ? Long.MAX_VALUE : BARIS_PETAK)
            .map(this::barisPetak)
            .toList(),
        bernilai.size());
  }

  private HalamanDasbor.BarisPetak barisPetak(NilaiDasbor satu) {
    BigDecimal terendah = satu.komponen().values().stream().min(BigDecimal::compareTo).orElse(null);
    return new HalamanDasbor.BarisPetak(
        satu.kode(), satu.nama(), komponen.stream().map(k -> sel(satu, k, terendah)).toList());
  }

  private static HalamanDasbor.Sel sel(
      NilaiDasbor unit, Komponen komponen, @Nullable BigDecimal terendah) {
    BigDecimal nilai = unit.komponen().get(komponen.kode());
    return nilai == null
        ? new HalamanDasbor.Sel(komponen.kode(), "—", 0, false)
        : new HalamanDasbor.Sel(
            komponen.kode(),
            Format.desimal(nilai, 0),
            Math.clamp(nilai.intValue() / KADAR, 0, KADAR_TERTINGGI),
            terendah != null && nilai.compareTo(terendah) == 0);
  }

  private String terlemah() {
    return komponen.stream()
        .min(Comparator.comparingDouble(this::rerata))
        .map(satu -> "%s %s".formatted(satu.kode(), satu.nama()))
        .orElse("Belum ada komponen");
  }

  private double rerata(Komponen komponen) {
    return bernilai.stream()
        .map(unit -> unit.komponen().get(komponen.kode()))
        .filter(Objects::nonNull)
        .mapToDouble(BigDecimal::doubleValue)
        .average()
        .orElse(101);
  }

  /// The largest gaps between what units say of themselves and what the desk found; null without
  /// any.
  HalamanDasbor.@Nullable Deret selisih() {
    record Jarak(NilaiDasbor unit, BigDecimal selisih, BigDecimal mandiri) {}
    List<Jarak> semua = new ArrayList<>();
    for (NilaiDasbor satu : bernilai) {
      BigDecimal selisih = satu.selisih();
      BigDecimal mandiri = satu.mandiri();
      if (selisih != null && mandiri != null) {
        semua.add(new Jarak(satu, selisih, mandiri));
      }
    }
    if (semua.isEmpty()) {
      return null;
    }
    semua.sort(Comparator.comparing((Jarak satu) -> satu.selisih().abs()).reversed());
    double jauh = semua.getFirst().selisih().abs().doubleValue();
    long lebih = semua.stream().filter(satu -> satu.selisih().signum() > 0).count();
    return new HalamanDasbor.Deret(
        "%d dari %d unit menilai diri lebih tinggi daripada desk".formatted(lebih, semua.size()),
        "Mandiri dikurangi desk, dalam poin; ke kanan berarti menilai diri lebih tinggi."
            + terbatas(semua.size(), "selisih terbesar"),
        List.of("Selisih", "Mandiri", "Desk"),
        semua.stream()
            .limit(BARIS)
            .map(satu ->
                new HalamanDasbor.BarisDeret(
                    satu.unit().kode(),
                    satu.unit().nama(),
                    Larik.menyimpang(satu.selisih().doubleValue(), jauh),
                    telusur(satu.unit(), "selisih"),
                    List.of(
                        bertanda(satu.selisih()),
                        Format.desimal(satu.mandiri(), 1),
                        Format.desimal(satu.unit().desk(), 1))))
            .toList());
  }

  /// Each unit beside its last year, largest change first; null without a last year.
  HalamanDasbor.@Nullable Deret banding(List<NilaiDasbor> lalu) {
    record Ubah(NilaiDasbor unit, BigDecimal dulu, BigDecimal beda) {}
    Map<String, BigDecimal> dulu = new HashMap<>();
    for (NilaiDasbor satu : lalu) {
      if (satu.desk() != null) {
        dulu.put(satu.kode(), satu.desk());
      }
    }
    List<Ubah> semua = new ArrayList<>();
    for (NilaiDasbor satu : bernilai) {
      BigDecimal sebelum = dulu.get(satu.kode());
      if (sebelum != null) {
        semua.add(new Ubah(satu, sebelum, PenyusunDasbor.desk(satu).subtract(sebelum)));
      }
    }
    if (semua.isEmpty()) {
      return null;
    }
    semua.sort(Comparator.comparing((Ubah satu) -> satu.beda().abs()).reversed());
    long naik = semua.stream().filter(satu -> satu.beda().signum() > 0).count();
    return new HalamanDasbor.Deret(
        "%d dari %d unit naik dibanding %d".formatted(naik, semua.size(), tahun - 1),
        "Nilai desk 0 sampai 100; lingkaran kosong %d, penuh %d.".formatted(tahun - 1, tahun)
            + terbatas(semua.size(), "perubahan terbesar"),
        List.of(Integer.toString(tahun), Integer.toString(tahun - 1), "Ubah"),
        semua.stream()
            .limit(BARIS)
            .map(satu ->
                new HalamanDasbor.BarisDeret(
                    satu.unit().kode(),
                    satu.unit().nama(),
                    Larik.pasangan(
                        satu.dulu().doubleValue(), PenyusunDasbor.desk(satu.unit()).doubleValue()),
                    telusur(satu.unit(), "desk"),
                    List.of(
                        Format.desimal(satu.unit().desk(), 1),
                        Format.desimal(satu.dulu(), 1),
                        bertanda(satu.beda()))))
            .toList());
  }

  private String terbatas(int banyak, String apa) {
    return banyak > BARIS ? " %d %s dari %d unit.".formatted(BARIS, apa, banyak) : "";
  }

  private String telusur(NilaiDasbor unit, String apa) {
    return "/dasbor/%d/telusur/%s/%s".formatted(tahun, unit.kode(), apa);
  }

  private static String bertanda(BigDecimal nilai) {
    return (nilai.signum() > 0 ? "+" : "") + Format.desimal(nilai, 1);
  }
}
