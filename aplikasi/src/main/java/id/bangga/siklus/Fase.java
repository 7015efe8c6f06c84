package id.bangga.siklus;

/// The phases of a cycle in their order (berakhlak.md section 4, list of stages).
public enum Fase {
  PENYUSUNAN("Penyusunan"),
  PENILAIAN_MANDIRI("Penilaian mandiri"),
  DESK("Desk"),
  SANGGAH("Klarifikasi dan sanggah"),
  VERIFIKASI_LAPANGAN("Verifikasi lapangan"),
  PENETAPAN_FINALIS("Penetapan finalis"),
  PENJURIAN("Penjurian"),
  PLENO("Pleno"),
  DITETAPKAN("Ditetapkan"),
  DIUMUMKAN("Diumumkan");

  private final String sebutan;

  Fase(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
