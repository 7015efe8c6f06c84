package id.bangga.instrumen.web;

import id.bangga.bersama.Pelaku;
import id.bangga.instrumen.InstrumenService;
import id.bangga.instrumen.TindakanInstrumen;
import id.bangga.web.PenyediaSebutan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Names of instruments that forms send.
@Component
class SebutInstrumen implements PenyediaSebutan {
  private final InstrumenService instrumen;

  SebutInstrumen(InstrumenService instrumen) {
    this.instrumen = instrumen;
  }

  @Override
  public Optional<String> sebutan(Pelaku pelaku, String isian, long nomor) {
    return isian.equals("instrumen") && pelaku.boleh(TindakanInstrumen.LIHAT_INSTRUMEN)
        ? instrumen.daftar().stream()
            .filter(satu -> satu.id() == nomor)
            .map(satu -> satu.identitas().nama())
            .findFirst()
        : Optional.empty();
  }
}
