package id.bangga.layanan;

/// One service at one service point.
record Tempat(long layananId, long titikId) implements Comparable<Tempat> {
  static Tempat dari(Rekap.Kunci kunci) {
    return new Tempat(kunci.layananId(), kunci.titikId());
  }

  @Override
  public int compareTo(Tempat lain) {
    int hasil = Long.compare(layananId, lain.layananId);
    return hasil != 0 ? hasil : Long.compare(titikId, lain.titikId);
  }
}
