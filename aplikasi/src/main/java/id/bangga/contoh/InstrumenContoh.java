package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.Suntingan;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The instruments of the sample city: the built-in one each year; in its first year with other
/// weights, so that two years can be compared.
@Component
public class InstrumenContoh {
  private final InstrumenService instrumen;

  InstrumenContoh(InstrumenService instrumen) {
    this.instrumen = instrumen;
  }

  /// A draft for that year.
  ///
  /// @return its key
  public long muat(Pelaku pelaku, int tahun) {
    Instrumen baku = instrumen.buatBaku(pelaku, tahun).wajib();
    if (tahun == SiklusContoh.TAHUN_LALU) {
      instrumen
          .ubah(pelaku, baku.id(), baku.versiKunci(), Suntingan.bobot(bobotTahunPertama()))
          .wajib();
    }
    return baku.id();
  }

  /// Made up: in the first year the number of changes weighed as much as their integration.
  private static Map<String, BigDecimal> bobotTahunPertama() {
    return Map.of("A2.3", BigDecimal.valueOf(4), "A2.4", BigDecimal.valueOf(4));
  }
}
