package id.bangga.audit;

import id.bangga.bersama.Invarian;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/// Runs the invariants of every module: what must never be true of the data.
@Service
public class PeriksaService {
  private final List<Invarian> invarian;

  PeriksaService(List<Invarian> invarian) {
    this.invarian = invarian;
  }

  /// What one module's invariants found.
  public record Temuan(String modul, List<String> pelanggaran) {
    public Temuan {
      pelanggaran = List.copyOf(pelanggaran);
    }
  }

  /// One entry for each module, by name; without violations when all holds.
  public List<Temuan> periksa() {
    return invarian.stream()
        .map(satu -> new Temuan(satu.modul(), satu.periksa()))
        .sorted(Comparator.comparing(Temuan::modul))
        .toList();
  }
}
