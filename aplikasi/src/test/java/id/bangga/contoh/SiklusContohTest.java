package id.bangga.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.JamUji;
import id.bangga.UjiSpring;
import id.bangga.bersama.Invarian;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.instrumen.Banding;
import id.bangga.instrumen.InstrumenService;
import id.bangga.siklus.Fase;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.SiklusService;
import id.bangga.siklus.StatusSiklus;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UjiSpring
class SiklusContohTest {
  private static final Pelaku SISTEM = Pelaku.sistem(Jalur.TUGAS);

  private final UnitContoh unit;
  private final SiklusContoh contoh;
  private final SiklusService siklus;
  private final InstrumenService instrumen;
  private final List<Invarian> invarian;
  private final JamUji jam;

  SiklusContohTest(
      UnitContoh unit,
      SiklusContoh contoh,
      SiklusService siklus,
      InstrumenService instrumen,
      List<Invarian> invarian,
      JamUji jam) {
    this.unit = unit;
    this.contoh = contoh;
    this.siklus = siklus;
    this.instrumen = instrumen;
    this.invarian = invarian;
    this.jam = jam;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-01T00:00", "2026-11-22T10:00", "2026-12-31T23:59"})
  void desk_siklus_kini_selalu_terbuka(String saat) {
    jam.atur(LocalDateTime.parse(saat));
    unit.muat(SISTEM);

    contoh.muat(SISTEM);

    assertThat(siklus.terbuka(2026, Fase.DESK).diterima()).isTrue();
    assertThat(siklus.berjalan().orElseThrow().tahun()).isEqualTo(2026);
    assertThat(siklus.siklus(2025).terbuka(jam.instant())).isEmpty();
  }

  @Test
  void dua_siklus_terbuka_dengan_semua_unit_dan_instrumen_yang_dapat_dibandingkan() {
    unit.muat(SISTEM);

    contoh.muat(SISTEM);

    for (int tahun : List.of(2025, 2026)) {
      assertThat(siklus.siklus(tahun).status()).isEqualTo(StatusSiklus.BERJALAN);
      assertThat(siklus.peserta(tahun)).hasSizeGreaterThan(140);
    }
    assertThat(siklus.siklus(2025).fase())
        .extracting(RentangFase::selesai)
        .allMatch(saat -> saat.isBefore(JamUji.AWAL));
    Banding banding =
        instrumen.banding(siklus.siklus(2025).instrumenId(), siklus.siklus(2026).instrumenId());
    assertThat(banding.perbedaan())
        .extracting(Banding.Perbedaan::kode)
        .containsExactly("A2.3", "A2.4");
    assertThat(invarian.stream().filter(satu -> !satu.modul().equals("bukti")))
        .flatExtracting(Invarian::periksa)
        .isEmpty();
  }
}
