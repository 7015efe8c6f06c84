package id.bangga.kepuasan;

/// How the number of respondents stands against Krejcie and Morgan's minimum.
public enum StatusSampel {
  CUKUP("sampel cukup"),
  KURANG("sampel kurang"),
  TANPA_POPULASI("populasi belum diisi");

  private final String sebutan;

  StatusSampel(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
