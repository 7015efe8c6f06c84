package id.bangga.siklus;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.Arrays;
import java.util.List;

/// Who may read and who may steer a cycle.
public enum TindakanSiklus implements Tindakan {
  LIHAT_SIKLUS("melihat siklus", Arrays.stream(Peran.values()).map(Hak::semua).toArray(Hak[]::new)),
  ATUR_SIKLUS("mengatur siklus", Hak.semua(Peran.PENGELOLA)),
  BUKA_SIKLUS("membuka siklus", Hak.semua(Peran.PENGELOLA)),
  PERPANJANG_FASE("memperpanjang fase", Hak.semua(Peran.PENGELOLA)),
  TETAPKAN_SIKLUS("menandai siklus ditetapkan atau diumumkan", Hak.semua(Peran.PENGELOLA));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanSiklus(String sebutan, Hak... hak) {
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
