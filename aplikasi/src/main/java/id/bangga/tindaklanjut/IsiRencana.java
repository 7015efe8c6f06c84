package id.bangga.tindaklanjut;

import id.bangga.layanan.Periode;
import org.jspecify.annotations.Nullable;

/// What people enter for a plan.
public record IsiRencana(
    long unitId,
    Periode periode,
    String unsur,
    String program,
    @Nullable Tenggat tenggat,
    String penanggungJawab) {
  public IsiRencana {
    program = program.strip();
    penanggungJawab = penanggungJawab.strip();
  }
}
