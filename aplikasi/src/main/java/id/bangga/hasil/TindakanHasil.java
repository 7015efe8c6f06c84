package id.bangga.hasil;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may freeze and publish; what is published everybody may read.
public enum TindakanHasil implements Tindakan {
  TETAPKAN("menetapkan hasil", Hak.semua(Peran.PENGELOLA)),
  UMUMKAN("mengumumkan hasil", Hak.semua(Peran.PENGELOLA)),
  UBAH_PRAKTIK("menulis praktik baik pemenang", Hak.semua(Peran.PENGELOLA)),
  LIHAT_BELUM_TERBIT(
      "melihat hasil sebelum diumumkan",
      Hak.semua(Peran.PENGELOLA),
      Hak.semua(Peran.AUDITOR),
      Hak.semua(Peran.PIMPINAN_DAERAH));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanHasil(String sebutan, Hak... hak) {
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
