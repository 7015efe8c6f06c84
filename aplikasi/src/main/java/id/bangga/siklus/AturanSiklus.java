package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_002;
import static id.bangga.siklus.KodeAturanSiklus.SK_006;
import static id.bangga.siklus.KodeAturanSiklus.SK_007;
import static id.bangga.siklus.KodeAturanSiklus.SK_008;
import static id.bangga.siklus.KodeAturanSiklus.SK_009;
import static id.bangga.siklus.KodeAturanSiklus.SK_010;
import static id.bangga.siklus.KodeAturanSiklus.SK_014;
import static id.bangga.siklus.KodeAturanSiklus.SK_017;
import static id.bangga.siklus.KodeAturanSiklus.SK_018;
import static id.bangga.siklus.KodeAturanSiklus.SK_019;
import static id.bangga.siklus.KodeAturanSiklus.SK_023;
import static id.bangga.siklus.KodeAturanSiklus.SK_024;
import static id.bangga.siklus.KodeAturanSiklus.SK_025;
import static id.bangga.siklus.KodeAturanSiklus.SK_026;
import static id.bangga.siklus.KodeAturanSiklus.SK_028;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.instrumen.Instrumen;
import id.bangga.web.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The rules of what a cycle declares before it opens: pure, no database.
public final class AturanSiklus {
  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
  private static final Pattern KODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");
  private static final int FINALIS_TERBANYAK = 50;

  private AturanSiklus() {}

  public static List<Alasan> periksaNama(int tahun, String nama) {
    return nama.isBlank() || tahun < 2000 || tahun > 2100
        ? List.of(Alasan.dari(SK_024))
        : List.of();
  }

  /// Everything that stands against these parameters.
  public static List<Alasan> periksaParameter(ParameterSiklus parameter) {
    List<Alasan> alasan = new ArrayList<>();
    for (Parameter satu : parameter.daftar()) {
      NamaParameter nama = satu.nama();
      if (!nama.memuat(satu.nilai())) {
        alasan.add(new Alasan(SK_008, nama.syarat()));
      }
      if (!satu.bersumber()) {
        alasan.add(
            new Alasan(
                SK_028,
                "%s: tulis dasar angka %s, misalnya nomor keputusannya."
                    .formatted(nama.sebutan(), teks(satu.nilai()))));
      }
    }
    BigDecimal jumlah = parameter.bobotDesk().add(parameter.bobotJuri());
    if (jumlah.compareTo(BigDecimal.ONE) != 0) {
      alasan.add(
          new Alasan(
              SK_007,
              "Bobot desk %s dan bobot juri %s berjumlah %s; harus tepat 1."
                  .formatted(
                      teks(parameter.bobotDesk()), teks(parameter.bobotJuri()), teks(jumlah))));
    }
    boolean wajar =
        parameter.finalis().values().stream().allMatch(n -> n >= 0 && n <= FINALIS_TERBANYAK);
    if (!wajar || parameter.finalis().values().stream().allMatch(n -> n == 0)) {
      alasan.add(Alasan.dari(SK_025));
    }
    return alasan;
  }

  /// Everything that stands against these jury criteria.
  public static List<Alasan> periksaKriteria(List<KriteriaJuri> kriteria) {
    List<Alasan> alasan = new ArrayList<>();
    BigDecimal jumlah =
        kriteria.stream().map(KriteriaJuri::bobot).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (jumlah.compareTo(SERATUS) != 0) {
      alasan.add(
          new Alasan(
              SK_006, "Jumlah bobot kriteria juri %s; harus tepat 100.".formatted(teks(jumlah))));
    }
    if (kriteria.stream().noneMatch(satu -> satu.kode().equals(KriteriaJuri.DAMPAK))) {
      alasan.add(Alasan.dari(SK_017));
    }
    if (kriteria.stream().map(KriteriaJuri::kode).distinct().count() < kriteria.size()) {
      alasan.add(Alasan.dari(SK_019));
    }
    if (!kriteria.stream().allMatch(AturanSiklus::lengkap)) {
      alasan.add(Alasan.dari(SK_026));
    }
    return alasan;
  }

  private static boolean lengkap(KriteriaJuri satu) {
    return KODE.matcher(satu.kode()).matches()
        && !satu.nama().isBlank()
        && satu.bobot().signum() > 0;
  }

  /// What stands against changing what the cycle declares before it is opened, or removing it.
  static List<Alasan> periksaUbah(Siklus siklus) {
    return siklus.dapatDiubah()
        ? List.of()
        : List.of(Alasan.dari(siklus.status().beku() ? SK_014 : SK_002));
  }

  /// Everything that stands against opening this cycle.
  ///
  /// @param kekurangan what the instrument itself still lacks
  public static List<Alasan> periksaPembukaan(
      Siklus siklus, int jumlahPeserta, Instrumen instrumen, List<Alasan> kekurangan) {
    if (!siklus.dapatDiubah()) {
      return List.of(Alasan.dari(SK_018));
    }
    List<Alasan> alasan = new ArrayList<>(AturanFase.periksa(siklus.tahun(), siklus.fase()));
    alasan.addAll(periksaParameter(siklus.parameter()));
    alasan.addAll(periksaKriteria(siklus.kriteria()));
    if (jumlahPeserta == 0) {
      alasan.add(Alasan.dari(SK_009));
    }
    if (instrumen.tahun() != siklus.tahun()) {
      alasan.add(
          new Alasan(
              SK_023,
              "Instrumen tahun %d dipakai siklus tahun %d. Salin instrumen itu ke tahun %d."
                  .formatted(instrumen.tahun(), siklus.tahun(), siklus.tahun())));
    }
    for (Alasan satu : kekurangan) {
      alasan.add(new Alasan(SK_010, "Instrumen belum siap: " + satu.pesan()));
    }
    return alasan;
  }

  private static String teks(BigDecimal angka) {
    return Format.desimal(angka, Math.max(0, angka.stripTrailingZeros().scale()));
  }
}
