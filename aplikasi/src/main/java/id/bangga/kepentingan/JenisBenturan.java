package id.bangga.kepentingan;

/// Kinds of conflict of interest (produk.md 6; juries must be free of them, berakhlak.md section
/// 4).
public enum JenisBenturan {
  SATU_UNIT("berasal dari unit yang sama"),
  GARIS_KOMANDO("berada dalam garis komando unit itu"),
  DINYATAKAN("hubungan yang dinyatakan");

  private final String sebutan;

  JenisBenturan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
