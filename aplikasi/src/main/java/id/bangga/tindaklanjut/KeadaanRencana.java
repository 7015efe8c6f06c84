package id.bangga.tindaklanjut;

/// How far a follow-up has come.
public enum KeadaanRencana {
  DIRENCANAKAN("direncanakan"),
  BERJALAN("berjalan"),
  SELESAI("selesai"),
  DIBATALKAN("dibatalkan");

  private final String sebutan;

  KeadaanRencana(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }

  public boolean berakhir() {
    return this == SELESAI || this == DIBATALKAN;
  }
}
