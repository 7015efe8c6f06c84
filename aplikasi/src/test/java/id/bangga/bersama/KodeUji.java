package id.bangga.bersama;

/// A rule for tests of what is said about rules.
enum KodeUji implements KodeAturan {
  UJI_001;

  @Override
  public String kalimat() {
    return "Alasan wajib diisi.";
  }

  @Override
  public String dasar() {
    return "rancangan";
  }
}
