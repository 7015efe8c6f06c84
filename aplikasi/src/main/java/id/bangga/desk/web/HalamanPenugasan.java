package id.bangga.desk.web;

import id.bangga.desk.Desk;
import id.bangga.desk.RencanaPenugasan;
import id.bangga.web.Pilihan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who evaluates which unit: what is assigned, and a plan drawn for a look.
///
/// @param rencana the plan drawn with the seed asked for; null when none was asked for
/// @param mustahil why no plan exists; empty otherwise
/// @param beban number of units of each evaluator, by name
public record HalamanPenugasan(
    int tahun,
    List<Desk> desk,
    List<Long> evaluator,
    Map<Long, String> namaUnit,
    Map<Long, String> namaEvaluator,
    @Nullable RencanaPenugasan rencana,
    String mustahil,
    Map<String, Long> beban,
    boolean sudahDinilai) {

  public String unit(long id) {
    return namaUnit.getOrDefault(id, "Unit " + id);
  }

  public String orang(long id) {
    return namaEvaluator.getOrDefault(id, "Akun " + id);
  }

  public List<Pilihan> pilihanEvaluator() {
    return evaluator.stream().map(id -> Pilihan.dari(Long.toString(id), orang(id))).toList();
  }
}
