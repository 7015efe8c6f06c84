package id.bangga.bersama;

/// A role of `docs/panduan`; one account may hold several, each per unit and per cycle year.
/// Citizens need no account and hence have no constant here.
public enum Peran {
  PENGELOLA("Pengelola"),
  OPERATOR_PD("Operator PD"),
  PIMPINAN_PD("Pimpinan PD"),
  EVALUATOR("Evaluator"),
  JURI("Juri"),
  BKPSDM("BKPSDM"),
  ASN("ASN"),
  PIMPINAN_DAERAH("Pimpinan daerah"),
  AUDITOR("Auditor"),
  ADMIN("Admin");

  private final String sebutan;

  Peran(String sebutan) {
    this.sebutan = sebutan;
  }

  /// The name shown on screens.
  public String sebutan() {
    return sebutan;
  }
}
