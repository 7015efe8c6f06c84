package id.bangga.desk.web;

import id.bangga.desk.Sanggahan;
import java.util.List;

/// Objections that wait for an answer.
public record HalamanSanggahan(int tahun, List<Baris> baris) {
  /// One objection with the unit's name.
  public record Baris(Sanggahan sanggahan, String unit) {}
}
