package id.bangga.contoh;

import id.bangga.desk.AturanFinal;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.Rekonsiliasi;
import java.util.List;

/// One unit on its way through the desk.
///
/// @param nilai the evaluators' findings; replaced for the unit that ties
record BerkasDesk(
    JawabanContoh unit,
    List<Long> evaluator,
    TemuanContoh temuan,
    List<NilaiEvaluator> nilai,
    List<Rekonsiliasi> rekonsiliasi) {
  AturanFinal.Berkas untukHitung() {
    return new AturanFinal.Berkas(nilai, rekonsiliasi, List.of(), List.of());
  }
}
