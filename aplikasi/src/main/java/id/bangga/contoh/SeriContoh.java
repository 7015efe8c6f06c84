package id.bangga.contoh;

import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Tingkat;
import id.bangga.instrumen.TipeIndikator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives one unit the same official total as another by another road: one level less in a branch,
/// as many points more in another branch.
final class SeriContoh {
  private SeriContoh() {}

  /// A level that replaces another.
  record Ganti(Indikator indikator, Tingkat menjadi) {}

  private record Langkah(Indikator indikator, Tingkat menjadi, BigDecimal poin) {}

  /// Two replacements that cancel out, the gain among the results (B); empty when there are none.
  static Optional<List<Ganti>> cari(Instrumen instrumen, List<NilaiEvaluator> nilai) {
    List<Langkah> semua = new ArrayList<>();
    for (Indikator satu : instrumen.indikator()) {
      if (satu.tipe() == TipeIndikator.LEVEL) {
        sepakat(satu, nilai).ifPresent(dari -> tambah(semua, satu, dari));
      }
    }
    for (Langkah naik : semua) {
      for (Langkah turun : semua) {
        boolean cocok =
            naik.poin().signum() > 0
                && naik.indikator().kode().startsWith("B")
                && turun.indikator().kode().startsWith("A")
                && naik.poin().add(turun.poin()).signum() == 0;
        if (cocok) {
          return Optional.of(
              List.of(
                  new Ganti(naik.indikator(), naik.menjadi()),
                  new Ganti(turun.indikator(), turun.menjadi())));
        }
      }
    }
    return Optional.empty();
  }

  private static void tambah(List<Langkah> semua, Indikator indikator, Tingkat dari) {
    for (Tingkat ke : indikator.tingkat()) {
      BigDecimal poin = indikator.bobot().multiply(ke.skor().subtract(dari.skor()));
      semua.add(new Langkah(indikator, ke, poin));
    }
  }

  /// The level both evaluators found, with valid evidence.
  private static Optional<Tingkat> sepakat(Indikator indikator, List<NilaiEvaluator> nilai) {
    List<Temuan> temuan =
        nilai.stream()
            .filter(satu -> satu.indikatorId() == indikator.id())
            .map(NilaiEvaluator::temuan)
            .distinct()
            .toList();
    if (temuan.size() != 1
        || !temuan.getFirst().buktiSah()
        || !(temuan.getFirst().jawaban() instanceof Jawaban.Level level)) {
      return Optional.empty();
    }
    return indikator.tingkat().stream()
        .filter(satu -> satu.huruf().equals(level.huruf()))
        .findFirst();
  }
}
