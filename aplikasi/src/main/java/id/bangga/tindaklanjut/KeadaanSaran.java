package id.bangga.tindaklanjut;

/// What became of a suggestion.
public enum KeadaanSaran {
  BARU("belum ditanggapi"),
  TAYANG("ditayangkan"),
  SEMBUNYI("disembunyikan");

  private final String sebutan;

  KeadaanSaran(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
