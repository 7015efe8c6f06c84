package id.bangga.instrumen.web;

import id.bangga.instrumen.Banding;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two instruments side by side.
///
/// @param banding null until two are chosen
public record HalamanBanding(Formulir formulir, List<Pilihan> pilihan, @Nullable Banding banding) {

  /// `— bobot 5` and the like for what is missing on one side.
  public static String isi(@Nullable String teks) {
    return teks == null || teks.isEmpty() ? "—" : teks;
  }
}
