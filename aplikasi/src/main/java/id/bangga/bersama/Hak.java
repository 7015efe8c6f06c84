package id.bangga.bersama;

/// One line of the permission table: this role may, this far.
public record Hak(Peran peran, Lingkup lingkup) {
  public static Hak semua(Peran peran) {
    return new Hak(peran, Lingkup.SEMUA);
  }

  public static Hak unitSendiri(Peran peran) {
    return new Hak(peran, Lingkup.UNIT_SENDIRI);
  }

  public static Hak ditugaskan(Peran peran) {
    return new Hak(peran, Lingkup.DITUGASKAN);
  }
}
