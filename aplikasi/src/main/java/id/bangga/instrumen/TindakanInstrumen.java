package id.bangga.instrumen;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.Arrays;
import java.util.List;

/// Who may read and who may change instruments.
public enum TindakanInstrumen implements Tindakan {
  LIHAT_INSTRUMEN(
      "melihat instrumen", Arrays.stream(Peran.values()).map(Hak::semua).toArray(Hak[]::new)),
  EKSPOR_INSTRUMEN(
      "mengunduh instrumen", Arrays.stream(Peran.values()).map(Hak::semua).toArray(Hak[]::new)),
  UBAH_INSTRUMEN("mengubah instrumen", Hak.semua(Peran.PENGELOLA)),
  IMPOR_INSTRUMEN("mengimpor instrumen", Hak.semua(Peran.PENGELOLA)),
  KUNCI_INSTRUMEN("mengunci instrumen", Hak.semua(Peran.PENGELOLA));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanInstrumen(String sebutan, Hak... hak) {
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
