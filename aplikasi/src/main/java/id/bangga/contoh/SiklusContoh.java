package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// The cycles of the sample city: 2025, whose phases lie in that year, and 2026, in the midst of
/// the desk phase whenever it is loaded. Both are open; later steps bring 2025 to its end.
@Component
public class SiklusContoh {
  public static final int TAHUN_LALU = 2025;
  public static final int TAHUN_INI = 2026;

  private final InstrumenContoh instrumen;
  private final SiklusService siklus;
  private final Clock clock;

  SiklusContoh(InstrumenContoh instrumen, SiklusService siklus, Clock clock) {
    this.instrumen = instrumen;
    this.siklus = siklus;
    this.clock = clock;
  }

  /// After {@link UnitContoh}.
  public void muat(Pelaku pelaku) {
    buat(pelaku, TAHUN_LALU);
    wajib(siklus.buka(pelaku, TAHUN_LALU));
    buat(pelaku, TAHUN_INI);
    long versi = siklus.siklus(TAHUN_INI).versi();
    wajib(siklus.ubahFase(pelaku, TAHUN_INI, versi, jadwalKini()));
    wajib(siklus.buka(pelaku, TAHUN_INI));
  }

  private void buat(Pelaku pelaku, int tahun) {
    wajib(
        siklus.buat(
            pelaku,
            tahun,
            "Penilaian Implementasi Budaya Kerja " + tahun,
            instrumen.muat(pelaku, tahun)));
  }

  /// Ten days of desk are over, eleven remain.
  private List<RentangFase> jadwalKini() {
    return Arrays.stream(Fase.values())
        .map(fase ->
            switch (fase) {
              case PENYUSUNAN -> rentang(fase, -91, -42);
              case PENILAIAN_MANDIRI -> rentang(fase, -41, -11);
              case DESK -> rentang(fase, -10, 11);
              case SANGGAH -> rentang(fase, 12, 18);
              case VERIFIKASI_LAPANGAN -> rentang(fase, 5, 25);
              case PENETAPAN_FINALIS -> rentang(fase, 26, 29);
              case PENJURIAN -> rentang(fase, 30, 40);
              case PLENO -> rentang(fase, 41, 44);
              case DITETAPKAN -> rentang(fase, 45, 50);
              case DIUMUMKAN -> rentang(fase, 51, 80);
            })
        .toList();
  }

  /// From 08.00 of one day to 16.00 of the other, both counted from today.
  private RentangFase rentang(Fase fase, int dari, int sampai) {
    return new RentangFase(fase, saat(dari, 8), saat(sampai, 16));
  }

  private Instant saat(int hari, int jam) {
    return LocalDate.now(clock).plusDays(hari).atTime(jam, 0).atZone(clock.getZone()).toInstant();
  }

  private static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException("Siklus contoh ditolak: " + putusan.alasan());
    }
  }
}
