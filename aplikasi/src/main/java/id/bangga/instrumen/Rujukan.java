package id.bangga.instrumen;

/// Where an indicator comes from and what it asks for.
///
/// @param eviden the evidence asked for
/// @param sumber regulation, article or other source
/// @param asal how much of it stands in the source
public record Rujukan(String eviden, String sumber, Asal asal) {

  /// Origin of an indicator's text and figures.
  public enum Asal {
    SUMBER("dari sumber"),
    CAMPURAN("dari sumber, dilengkapi rancangan"),
    RANCANGAN("rancangan");

    private final String sebutan;

    Asal(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }

    /// Everything not wholly from a source carries the chip *rancangan*.
    public boolean terverifikasi() {
      return this == SUMBER;
    }
  }
}
