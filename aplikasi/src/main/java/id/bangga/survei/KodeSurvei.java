package id.bangga.survei;

import id.bangga.bersama.KodeAturan;

/// Refusals of culture survey files.
public enum KodeSurvei implements KodeAturan {
  SRV_001("Jawaban harus bilangan bulat 1 sampai 5."),
  SRV_002("Kolom kelompok tidak ada."),
  SRV_003("Nilai dasar tidak dikenal atau ditulis dua kali."),
  SRV_004("Nilai dasar belum diisi."),
  SRV_005("Indeks nilai harus bilangan 0 sampai 100.");

  private final String kalimat;

  KodeSurvei(String kalimat) {
    this.kalimat = kalimat;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  @Override
  public String dasar() {
    return RANCANGAN_PEMDA;
  }
}
