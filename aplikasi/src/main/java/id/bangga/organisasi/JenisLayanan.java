package id.bangga.organisasi;

/// Whom a unit serves: citizens, or other units of the government.
public enum JenisLayanan {
  PUBLIK("Publik"),
  INTERNAL("Internal");

  private final String sebutan;

  JenisLayanan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
