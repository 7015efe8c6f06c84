package id.bangga.hasil;

/// What a unit's best practice changed, in words for citizens.
public record Praktik(long unitId, String judul, String uraian) {
  private static final int JUDUL_TERPANJANG = 150;
  private static final int URAIAN_TERPANJANG = 2000;

  /// Is there something to read, and not too much?
  boolean layak() {
    return !judul.isBlank()
        && judul.length() <= JUDUL_TERPANJANG
        && !uraian.isBlank()
        && uraian.length() <= URAIAN_TERPANJANG;
  }
}
