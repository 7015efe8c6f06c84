package id.bangga.organisasi.web;

import id.bangga.berkas.Galat;
import id.bangga.berkas.HasilImpor;
import id.bangga.organisasi.BerkasTertunda;
import id.bangga.web.Formulir;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The import: choose a file, or see what the chosen one would do.
public record HalamanImpor(Formulir formulir, @Nullable BerkasTertunda berkas) {
  private static final int PALING_BANYAK = 500;

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

  private HasilImpor hasil() {
    if (berkas == null) {
      throw new IllegalStateException("Belum ada berkas");
    }
    return berkas.hasil();
  }
}
