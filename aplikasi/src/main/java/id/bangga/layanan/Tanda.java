package id.bangga.layanan;

/// Signs that an answer may not be what it seems. They are shown to those who judge; none drops an
/// answer by itself. The thresholds are settings, not taken from any regulation.
public enum Tanda {
  SERAGAM("seragam", "Semua pertanyaan dijawab sama."),
  DI_LUAR_JAM("di luar jam", "Masuk di luar jam buka titik layanan."),
  BERUNTUN("beruntun", "Banyak jawaban di titik yang sama dalam beberapa menit."),
  SATU_PERANGKAT("satu perangkat", "Banyak jawaban dari perangkat yang sama pada hari itu."),
  POLA_SAMA("pola sama", "Banyak jawaban dengan deret nilai yang persis sama pada hari itu."),
  SUSULAN("susulan", "Dikirim kios lama sesudah diisi menurut jam kios itu.");

  private final String sebutan;
  private final String arti;

  Tanda(String sebutan, String arti) {
    this.sebutan = sebutan;
    this.arti = arti;
  }

  public String sebutan() {
    return sebutan;
  }

  public String arti() {
    return arti;
  }
}
