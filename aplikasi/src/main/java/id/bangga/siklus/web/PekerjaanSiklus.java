package id.bangga.siklus.web;

import id.bangga.bersama.Pelaku;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import id.bangga.siklus.StatusSiklus;
import id.bangga.siklus.TindakanSiklus;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What waits for whoever steers the cycle: one to prepare, one to open, a phase about to end.
@Component
class PekerjaanSiklus implements PenyediaPekerjaan {
  private static final Duration SEGERA = Duration.ofDays(3);
  private final SiklusService siklus;
  private final Clock clock;

  PekerjaanSiklus(SiklusService siklus, Clock clock) {
    this.siklus = siklus;
    this.clock = clock;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    if (!pelaku.boleh(TindakanSiklus.ATUR_SIKLUS)) {
      return List.of();
    }
    List<Siklus> semua = siklus.daftar();
    List<Pekerjaan> hasil = new ArrayList<>();
    if (semua.stream().allMatch(satu -> satu.status() == StatusSiklus.DIUMUMKAN)) {
      hasil.add(siapkan(semua));
    }
    for (Siklus satu : semua) {
      if (satu.dapatDiubah()) {
        hasil.add(buka(satu));
      }
      if (satu.berjalan()) {
        hasil.addAll(segeraBerakhir(satu));
      }
    }
    return hasil;
  }

  private Pekerjaan siapkan(List<Siklus> semua) {
    int tahun = semua.isEmpty() ? LocalDate.now(clock).getYear() : semua.getFirst().tahun() + 1;
    return new Pekerjaan(
        semua.isEmpty() ? 15 : 60,
        "Siapkan siklus " + tahun,
        "Jadwal, parameter, instrumen, dan peserta ditetapkan sebelum penilaian dibuka.",
        null,
        "Siapkan siklus",
        "/siklus/baru");
  }

  private Pekerjaan buka(Siklus satu) {
    int kurang = siklus.kekurangan(satu.tahun()).size();
    Instant batas = satu.fase(Fase.PENILAIAN_MANDIRI).map(RentangFase::mulai).orElse(null);
    String alamat = "/siklus/" + satu.tahun();
    return kurang == 0
        ? new Pekerjaan(
            16,
            "Buka siklus " + satu.tahun(),
            "Semua sudah lengkap. Sesudah dibuka, instrumen terkunci dan jadwal hanya dapat diperpanjang.",
            batas,
            "Periksa dan buka",
            alamat)
        : new Pekerjaan(
            16,
            "Lengkapi siklus " + satu.tahun(),
            "%d hal menghalangi pembukaannya.".formatted(kurang),
            batas,
            "Lengkapi",
            alamat);
  }

  private List<Pekerjaan> segeraBerakhir(Siklus satu) {
    Instant kini = clock.instant();
    return satu.terbuka(kini).stream()
        .filter(rentang -> rentang.selesai().isBefore(kini.plus(SEGERA)))
        .map(rentang ->
            new Pekerjaan(
                50,
                "Fase %s segera berakhir".formatted(rentang.fase().sebutan()),
                "Periksa kemajuannya; perpanjang dengan alasan bila memang perlu.",
                rentang.selesai(),
                "Lihat jadwal",
                "/siklus/%d/jadwal".formatted(satu.tahun())))
        .toList();
  }
}
