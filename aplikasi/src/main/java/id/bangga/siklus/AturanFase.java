package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.SK_003;
import static id.bangga.siklus.KodeAturanSiklus.SK_004;
import static id.bangga.siklus.KodeAturanSiklus.SK_005;
import static id.bangga.siklus.KodeAturanSiklus.SK_011;
import static id.bangga.siklus.KodeAturanSiklus.SK_012;
import static id.bangga.siklus.KodeAturanSiklus.SK_013;
import static id.bangga.siklus.KodeAturanSiklus.SK_014;
import static id.bangga.siklus.KodeAturanSiklus.SK_029;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.web.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When phases are open and how they follow each other: pure, no database.
public final class AturanFase {
  private AturanFase() {}

  /// May what belongs to this phase be done at this moment? A running cycle follows the clock; the
  /// publication waits for the frozen result.
  public static Putusan terbuka(Siklus siklus, Fase fase, Instant saat) {
    return switch (siklus.status()) {
      case PERSIAPAN -> Putusan.tolak(SK_013, "Siklus %d belum dibuka.".formatted(siklus.tahun()));
      case DITETAPKAN ->
          fase == Fase.DIUMUMKAN
              ? menurutJam(siklus.fase(fase), fase, saat)
              : Putusan.tolak(SK_014);
      case DIUMUMKAN -> Putusan.tolak(SK_014);
      case BERJALAN -> menurutJam(siklus.fase(fase), fase, saat);
    };
  }

  private static Putusan menurutJam(Optional<RentangFase> rentang, Fase fase, Instant saat) {
    if (rentang.isEmpty()) {
      return Putusan.tolak(SK_003);
    }
    if (saat.isBefore(rentang.get().mulai())) {
      return Putusan.tolak(
          SK_011,
          "Fase %s baru dibuka %s.".formatted(fase.sebutan(), Format.waktu(rentang.get().mulai())));
    }
    return rentang.get().memuat(saat)
        ? new Putusan.Diterima()
        : Putusan.tolak(
            SK_012,
            "Fase %s sudah ditutup %s."
                .formatted(fase.sebutan(), Format.waktu(rentang.get().selesai())));
  }

  /// Everything that stands against these phases of that year's cycle.
  public static List<Alasan> periksa(int tahun, List<RentangFase> daftar) {
    return keberatan(tahun, daftar).stream().map(KeberatanFase::alasan).toList();
  }

  /// Preparing may begin in the year before, publishing may wait for the year after; anything
  /// further is a slip of the finger.
  static List<Alasan> tahun(int tahun, Fase fase, Instant saat) {
    int jatuh = saat.atZone(Format.zona()).getYear();
    return Math.abs(jatuh - tahun) <= 1
        ? List.of()
        : List.of(
            new Alasan(
                SK_029,
                "Fase %s jatuh pada tahun %d, padahal siklus ini tahun %d. Periksa tahunnya."
                    .formatted(fase.sebutan(), jatuh, tahun)));
  }

  /// The same with the phase that each speaks of.
  public static List<KeberatanFase> keberatan(int tahun, List<RentangFase> daftar) {
    List<KeberatanFase> hasil = new ArrayList<>();
    Map<Fase, RentangFase> rentang = new EnumMap<>(Fase.class);
    daftar.forEach(satu -> rentang.put(satu.fase(), satu));
    for (Fase fase : Fase.values()) {
      alasan(fase, rentang).forEach(satu -> hasil.add(new KeberatanFase(fase, satu)));
      Optional.ofNullable(rentang.get(fase)).stream()
          .flatMap(satu -> Stream.of(satu.mulai(), satu.selesai()))
          .flatMap(saat -> tahun(tahun, fase, saat).stream())
          .distinct()
          .forEach(satu -> hasil.add(new KeberatanFase(fase, satu)));
    }
    return hasil;
  }

  private static List<Alasan> alasan(Fase fase, Map<Fase, RentangFase> rentang) {
    RentangFase satu = rentang.get(fase);
    if (satu == null) {
      return List.of(new Alasan(SK_003, "Fase %s belum berjadwal.".formatted(fase.sebutan())));
    }
    List<Alasan> alasan = new ArrayList<>();
    if (!satu.selesai().isAfter(satu.mulai())) {
      alasan.add(new Alasan(SK_004, "Fase %s selesai sebelum mulai.".formatted(fase.sebutan())));
    }
    for (Fase lebihDulu : fase.menunggu()) {
      Optional.ofNullable(rentang.get(lebihDulu))
          .flatMap(dulu -> terbalik(dulu, satu))
          .ifPresent(alasan::add);
    }
    return alasan;
  }

  private static Optional<Alasan> terbalik(RentangFase dulu, RentangFase kini) {
    return kini.mulai().isBefore(dulu.selesai())
        ? Optional.of(
            new Alasan(
                SK_005,
                "Fase %s mulai %s, padahal fase %s baru selesai %s."
                    .formatted(
                        kini.fase().sebutan(),
                        Format.waktu(kini.mulai()),
                        dulu.fase().sebutan(),
                        Format.waktu(dulu.selesai()))))
        : Optional.empty();
  }
}
