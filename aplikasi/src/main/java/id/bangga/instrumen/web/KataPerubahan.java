package id.bangga.instrumen.web;

import id.bangga.audit.Perbedaan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a row of the journal changed, in one line.
final class KataPerubahan {
  private static final int PALING_BANYAK = 6;

  private KataPerubahan() {}

  static String dari(@Nullable String sebelum, @Nullable String sesudah) {
    List<Perbedaan> beda = Perbedaan.dari(sebelum, sesudah);
    String awal =
        beda.stream()
            .limit(PALING_BANYAK)
            .map(Perbedaan::kalimat)
            .collect(Collectors.joining(" · "));
    int sisa = beda.size() - PALING_BANYAK;
    return sisa > 0 ? awal + " · dan %d hal lain".formatted(sisa) : awal;
  }
}
