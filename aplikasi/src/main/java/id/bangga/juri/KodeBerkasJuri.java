package id.bangga.juri;

import id.bangga.bersama.KodeAturan;

/// Refusals of score files and of judging plans.
public enum KodeBerkasJuri implements KodeAturan {
  BJ_001("Skor harus bilangan."),
  BJ_002("Pasangan unit dan juri muncul lebih dari sekali."),
  BJ_003("Bobot kriteria tidak cocok dengan berkas."),
  BJ_004("Skor suatu kriteria tidak ada."),
  BJ_005("Unit atau juri muncul lebih dari sekali."),
  BJ_006("Rencana penjurian tidak mungkin.");

  private final String kalimat;

  KodeBerkasJuri(String kalimat) {
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
