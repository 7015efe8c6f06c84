package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_003;
import static id.bangga.siklus.KodeAturanSiklus.SK_004;
import static id.bangga.siklus.KodeAturanSiklus.SK_005;
import static id.bangga.siklus.KodeAturanSiklus.SK_006;
import static id.bangga.siklus.KodeAturanSiklus.SK_007;
import static id.bangga.siklus.KodeAturanSiklus.SK_008;
import static id.bangga.siklus.KodeAturanSiklus.SK_011;
import static id.bangga.siklus.KodeAturanSiklus.SK_012;
import static id.bangga.siklus.KodeAturanSiklus.SK_013;
import static id.bangga.siklus.KodeAturanSiklus.SK_014;
import static id.bangga.siklus.KodeAturanSiklus.SK_017;
import static id.bangga.siklus.KodeAturanSiklus.SK_019;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules of phases, parameters and criteria: pure, no database.
public final class AturanSiklus {
  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

  private AturanSiklus() {}

  /// May what belongs to this phase be done at this moment?
  public static Putusan terbuka(Siklus siklus, Fase fase, Instant saat) {
    return switch (siklus.status()) {
      case PERSIAPAN -> Putusan.tolak(SK_013);
      case DITETAPKAN, DIUMUMKAN -> Putusan.tolak(SK_014);
      case BERJALAN -> menurutJam(siklus.fase(fase), fase, saat);
    };
  }

  private static Putusan menurutJam(Optional<RentangFase> rentang, Fase fase, Instant saat) {
    if (rentang.isEmpty()) {
      return Putusan.tolak(SK_003);
    }
    if (saat.isBefore(rentang.get().mulai())) {
      return Putusan.tolak(SK_011, "Fase %s belum mulai.".formatted(fase.sebutan()));
    }
    return rentang.get().memuat(saat)
        ? new Putusan.Diterima()
        : Putusan.tolak(SK_012, "Fase %s sudah berakhir.".formatted(fase.sebutan()));
  }

  /// Everything that stands against these phases.
  public static List<Alasan> periksaFase(List<RentangFase> fase) {
    List<Alasan> alasan = new ArrayList<>();
    RentangFase sebelum = null;
    for (Fase satu : Fase.values()) {
      var rentang = fase.stream().filter(f -> f.fase() == satu).findFirst();
      if (rentang.isEmpty()) {
        alasan.add(new Alasan(SK_003, "Fase %s belum berjadwal.".formatted(satu.sebutan())));
        continue;
      }
      if (!rentang.get().selesai().isAfter(rentang.get().mulai())) {
        alasan.add(new Alasan(SK_004, "Fase %s selesai sebelum mulai.".formatted(satu.sebutan())));
      }
      if (sebelum != null && rentang.get().mulai().isBefore(sebelum.mulai())) {
        alasan.add(
            new Alasan(
                SK_005,
                "Fase %s mulai sebelum fase %s."
                    .formatted(satu.sebutan(), sebelum.fase().sebutan())));
      }
      sebelum = rentang.get();
    }
    return alasan;
  }

  /// Everything that stands against these parameters.
  public static List<Alasan> periksaParameter(ParameterSiklus parameter) {
    List<Alasan> alasan = new ArrayList<>();
    for (Parameter satu : parameter.daftar()) {
      NamaParameter nama = satu.nama();
      if (!nama.memuat(satu.nilai())) {
        alasan.add(
            new Alasan(
                SK_008,
                "%s harus antara %s dan %s."
                    .formatted(
                        nama.sebutan(),
                        nama.terkecil().toPlainString().replace('.', ','),
                        nama.terbesar().toPlainString().replace('.', ','))));
      }
    }
    if (parameter.bobotDesk().add(parameter.bobotJuri()).compareTo(BigDecimal.ONE) != 0) {
      alasan.add(Alasan.dari(SK_007));
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
              SK_006,
              "Jumlah bobot kriteria juri %s, seharusnya 100."
                  .formatted(jumlah.toPlainString().replace('.', ','))));
    }
    if (kriteria.stream().noneMatch(satu -> satu.kode().equals(KriteriaJuri.DAMPAK))) {
      alasan.add(Alasan.dari(SK_017));
    }
    if (kriteria.stream().map(KriteriaJuri::kode).distinct().count() < kriteria.size()) {
      alasan.add(Alasan.dari(SK_019));
    }
    return alasan;
  }
}
