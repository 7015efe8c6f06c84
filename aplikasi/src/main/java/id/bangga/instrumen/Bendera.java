package id.bangga.instrumen;

/// A warning that travels with a score.
public enum Bendera {
  BELUM_DIJAWAB("belum dijawab"),
  TANPA_BUKTI_SAH("tanpa bukti sah"),
  RESPONDEN_KURANG("responden kurang"),
  TANPA_TINDAK_LANJUT("pelanggaran tanpa tindak lanjut");

  private final String sebutan;

  Bendera(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
