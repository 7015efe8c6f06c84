package id.bangga.akun.web;

import id.bangga.akun.BerkasAkun;
import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import java.util.List;

/// What an import file would do.
public record HalamanImporAkun(BerkasAkun berkas) {
  private static final int PALING_BANYAK = 500;

  public HasilImpor hasil() {
    return berkas.hasil();
  }

  public List<HasilImpor.Perbedaan> perbedaan() {
    return hasil().perbedaan().stream().limit(PALING_BANYAK).toList();
  }

  public List<Galat> galat() {
    return hasil().galat().stream().limit(PALING_BANYAK).toList();
  }

  /// Rows that the page leaves out because there are too many.
  public int sisa() {
    int semua = Math.max(hasil().perbedaan().size(), hasil().galat().size());
    return Math.max(0, semua - PALING_BANYAK);
  }

  public boolean adaPerubahan() {
    return hasil().tambah() + hasil().ubah() > 0;
  }
}
