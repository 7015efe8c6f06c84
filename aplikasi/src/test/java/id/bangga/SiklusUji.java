package id.bangga;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.instrumen.HasilInstrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.PesertaService;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/// Cycles for tests above `siklus`: the built-in instrument, all units of today take part, every
/// phase lasts ten days, and the phase of self-assessment is the one open at {@link JamUji#AWAL}.
@TestComponent
public final class SiklusUji {
  public static final int TAHUN = 2026;

  /// End of the phase of self-assessment.
  public static final Instant TENGGAT = JamUji.AWAL.plus(Duration.ofDays(5));

  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);
  private final InstrumenService instrumen;
  private final SiklusService siklus;
  private final PesertaService peserta;

  public SiklusUji(InstrumenService instrumen, SiklusService siklus, PesertaService peserta) {
    this.instrumen = instrumen;
    this.siklus = siklus;
    this.peserta = peserta;
  }

  /// Opens the cycle {@link #TAHUN}.
  public void buka() {
    buka(TAHUN, TENGGAT);
  }

  /// @param tenggat end of the phase of self-assessment
  public void buka(int tahun, Instant tenggat) {
    var buatan = (HasilInstrumen.Tersimpan) instrumen.buatBaku(SISTEM, tahun);
    wajib(siklus.buat(SISTEM, tahun, "Siklus " + tahun, buatan.instrumen().id()));
    wajib(siklus.ubahFase(SISTEM, tahun, versi(tahun), fase(tenggat)));
    wajib(siklus.buka(SISTEM, tahun));
  }

  /// Takes a unit out of the cycle {@link #TAHUN}.
  public void keluarkan(long unitId) {
    wajib(peserta.keluarkan(SISTEM, TAHUN, unitId, "digabung"));
  }

  private static List<RentangFase> fase(Instant tenggat) {
    List<RentangFase> hasil = new ArrayList<>();
    Instant selesai = tenggat.minus(Duration.ofDays(10));
    for (Fase fase : Fase.values()) {
      hasil.add(new RentangFase(fase, selesai.minus(Duration.ofDays(10)), selesai));
      selesai = selesai.plus(Duration.ofDays(10));
    }
    return hasil;
  }

  private long versi(int tahun) {
    return siklus.siklus(tahun).versi();
  }

  private static void wajib(Putusan putusan) {
    if (!putusan.diterima()) {
      throw new IllegalStateException(putusan.alasan().toString());
    }
  }
}
