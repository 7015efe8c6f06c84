package id.bangga.siklus;

import static id.bangga.siklus.KodeAturanSiklus.*;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import id.bangga.siklus.AkibatPerpanjangan.Perubahan;
import id.bangga.web.Format;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What an extension does to the schedule, or why it is refused. Nothing is ever shortened.
final class AturanPerpanjangan {
  private AturanPerpanjangan() {}

  static AkibatPerpanjangan periksa(Siklus siklus, PermintaanPerpanjangan minta, Instant saat) {
    var alasan = new ArrayList<Alasan>();
    if (!siklus.berjalan()) {
      alasan.add(Alasan.dari(SK_018));
    }
    alasan.addAll(Tulisan.wajib(SK_015, "Alasan", minta.alasan()));
    RentangFase lama = wajib(siklus, minta.fase());
    if (!minta.menjadi().isAfter(lama.selesai()) || !minta.menjadi().isAfter(saat)) {
      alasan.add(
          new Alasan(
              SK_016,
              "Batas baru harus sesudah %s dan sesudah saat ini."
                  .formatted(Format.waktu(lama.selesai()))));
    }
    alasan.addAll(AturanFase.tahun(siklus.tahun(), minta.fase(), minta.menjadi()));
    periksaPenunggu(siklus, minta, saat, alasan);
    return alasan.isEmpty()
        ? new AkibatPerpanjangan(perubahan(siklus, minta), List.of())
        : new AkibatPerpanjangan(List.of(), alasan);
  }

  private static void periksaPenunggu(
      Siklus siklus, PermintaanPerpanjangan minta, Instant saat, List<Alasan> alasan) {
    for (RentangFase satu : penunggu(siklus, minta.fase())) {
      if (!saat.isBefore(satu.mulai())) {
        alasan.add(
            new Alasan(
                SK_022,
                "Fase %s sudah dimulai %s, maka fase %s tidak dapat diperpanjang."
                    .formatted(
                        satu.fase().sebutan(),
                        Format.waktu(satu.mulai()),
                        minta.fase().sebutan())));
      } else if (!minta.geser() && minta.menjadi().isAfter(satu.mulai())) {
        alasan.add(
            new Alasan(
                SK_021,
                "Fase %s mulai %s. Pilih batas yang lebih awal, atau geser fase sesudahnya."
                    .formatted(satu.fase().sebutan(), Format.waktu(satu.mulai()))));
      }
    }
  }

  private static List<RentangFase> penunggu(Siklus siklus, Fase fase) {
    return siklus.fase().stream().filter(satu -> satu.fase().menunggu().contains(fase)).toList();
  }

  private static List<Perubahan> perubahan(Siklus siklus, PermintaanPerpanjangan minta) {
    RentangFase lama = wajib(siklus, minta.fase());
    var hasil = new ArrayList<Perubahan>();
    hasil.add(new Perubahan(lama, lama.sampai(minta.menjadi())));
    Duration geser = geseran(siklus, minta);
    if (!geser.isZero()) {
      for (Fase fase : minta.fase().berikut()) {
        hasil.add(new Perubahan(wajib(siklus, fase), wajib(siklus, fase).digeser(geser)));
      }
    }
    return hasil;
  }

  /// The least number of whole days that puts every waiting phase behind the new end.
  private static Duration geseran(Siklus siklus, PermintaanPerpanjangan minta) {
    return penunggu(siklus, minta.fase()).stream()
        .map(RentangFase::mulai)
        .min(Comparator.naturalOrder())
        .filter(minta.menjadi()::isAfter)
        .map(awal ->
            Duration.ofDays(
                Duration.between(awal, minta.menjadi()).plusDays(1).minusNanos(1).toDays()))
        .orElse(Duration.ZERO);
  }

  private static RentangFase wajib(Siklus siklus, Fase fase) {
    return siklus.fase(fase).orElseThrow(() -> new TidakDitemukan("Fase " + fase.sebutan()));
  }
}
