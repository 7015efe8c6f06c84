package id.bangga.akun;

import id.bangga.bersama.Penugasan;
import id.bangga.bersama.Peran;
import java.util.Collection;

/// How far an Admin may act on behalf of somebody, for support. Whoever can move a result is never
/// acted for; whose acts are personal by law is only looked over the shoulder.
public enum Perwakilan {
  /// Everything the account itself may do.
  PENUH,
  /// Reading only.
  BACA,
  /// Not at all.
  DILARANG;

  public static Perwakilan untuk(Peran peran) {
    return switch (peran) {
      case OPERATOR_PD, ASN -> PENUH;
      case PIMPINAN_PD, PIMPINAN_DAERAH, BKPSDM, AUDITOR -> BACA;
      case PENGELOLA, EVALUATOR, JURI, ADMIN -> DILARANG;
    };
  }

  /// The strictest of the roles held.
  public static Perwakilan untuk(Collection<Penugasan> penugasan) {
    return penugasan.stream()
        .map(tugas -> untuk(tugas.peran()))
        .reduce(PENUH, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
