package id.bangga.instrumen.web;

import id.bangga.berkas.HasilImpor;
import id.bangga.instrumen.BerkasInstrumen;
import id.bangga.web.Formulir;
import org.jspecify.annotations.Nullable;

/// The import: choose a file, or see what the chosen one would do.
public record HalamanImporInstrumen(
    HalamanInstrumen induk, Formulir formulir, @Nullable BerkasInstrumen berkas) {

  public HasilImpor hasil() {
    return wajib().hasil();
  }

  public BerkasInstrumen wajib() {
    if (berkas == null) {
      throw new IllegalStateException("Belum ada berkas");
    }
    return berkas;
  }

  public boolean adaPerubahan() {
    return !hasil().perbedaan().isEmpty();
  }
}
