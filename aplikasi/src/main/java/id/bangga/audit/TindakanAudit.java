package id.bangga.audit;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may read the journal.
public enum TindakanAudit implements Tindakan {
  LIHAT_JURNAL("membaca jurnal", Hak.semua(Peran.AUDITOR), Hak.semua(Peran.ADMIN));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanAudit(String sebutan, Hak... hak) {
    this.sebutan = sebutan;
    this.hak = List.of(hak);
  }

  @Override
  public String sebutan() {
    return sebutan;
  }

  @Override
  public List<Hak> hak() {
    return hak;
  }
}
