package id.bangga.desk.web;

import id.bangga.desk.Sanggahan;
import java.util.List;

/// Objections that wait for an answer.
///
/// @param evaluator the reader evaluates, so the way back leads to their own units
public record HalamanSanggahan(int tahun, boolean evaluator, List<Baris> baris) {
  /// One objection with the unit's name.
  public record Baris(Sanggahan sanggahan, String unit) {}

  public String alamatDesk() {
    return evaluator ? "/desk/tugas?tahun=" + tahun : "/desk/" + tahun;
  }
}
