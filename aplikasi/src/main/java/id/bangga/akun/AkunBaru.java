package id.bangga.akun;

import java.util.List;

/// An account about to be made together with its roles.
public record AkunBaru(DataAkun data, List<PenugasanBaru> peran) {
  public AkunBaru {
    peran = List.copyOf(peran);
  }
}
