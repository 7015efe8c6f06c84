package id.bangga.penilaian;

/// A submission that came in the grace after the deadline: waiting for a decision, or let in. One
/// that is not let in is returned and is no submission any more.
public enum Tenggang {
  MENUNGGU("menunggu putusan tenggang"),
  DITERIMA("diterima dalam tenggang");

  private final String sebutan;

  Tenggang(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
