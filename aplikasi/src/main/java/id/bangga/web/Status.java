package id.bangga.web;

/// The states of every file in the house, with the one word that button, chip and journal share. A
/// module's own enum maps to it by the constant's name ({@link #dari}).
public enum Status {
  DRAF("Draf", "pencil", Rona.NETRAL),
  DIAJUKAN("Diajukan", "send", Rona.INFO),
  DIVERIFIKASI("Diverifikasi", "circle-check", Rona.SUKSES),
  DIKEMBALIKAN("Dikembalikan", "undo-2", Rona.AWAS),
  DITETAPKAN("Ditetapkan", "gavel", Rona.UTAMA),
  DIUMUMKAN("Diumumkan", "megaphone", Rona.UTAMA);

  private final String label;
  private final String ikon;
  private final Rona rona;

  Status(String label, String ikon, Rona rona) {
    this.label = label;
    this.ikon = ikon;
    this.rona = rona;
  }

  public static Status dari(Enum<?> keadaan) {
    return valueOf(keadaan.name());
  }

  public String label() {
    return label;
  }

  public String ikon() {
    return ikon;
  }

  public Rona rona() {
    return rona;
  }
}
