package id.bangga.tindaklanjut;

/// What people report about a plan.
public record Kemajuan(KeadaanRencana keadaan, int persen, String realisasi) {
  public Kemajuan {
    realisasi = realisasi.strip();
  }
}
