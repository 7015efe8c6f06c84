package id.bangga.penilaian;

import id.bangga.audit.Isi;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Supplied figures in one line, for previews and the journal.
final class JejakAuto {
  private JejakAuto() {}

  static String teks(NilaiAuto nilai) {
    return teks(nilai.masukan(), nilai.berlaku(), nilai.keterangan(), nilai.sumber());
  }

  static String teks(List<BigDecimal> masukan, boolean berlaku, String keterangan, String sumber) {
    String isi =
        berlaku
            ? masukan.stream()
                .map(n -> n.stripTrailingZeros().toPlainString().replace('.', ','))
                .collect(Collectors.joining(" ; "))
            : "tidak berlaku";
    return isi + " (" + sumber + (keterangan.isEmpty() ? "" : "; " + keterangan) + ")";
  }

  /// For the journal; null when there are no figures.
  static @Nullable String jejak(@Nullable NilaiAuto nilai) {
    return nilai == null ? null : Isi.dari("kunci", nilai.kunci(), "nilai", teks(nilai));
  }
}
