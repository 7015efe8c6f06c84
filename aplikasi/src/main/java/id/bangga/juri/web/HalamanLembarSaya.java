package id.bangga.juri.web;

import id.bangga.juri.Finalis;
import id.bangga.juri.LembarJuri;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.web.Tautan;
import java.util.List;

/// A juror's sheets of a year, in the order of presentation.
public record HalamanLembarSaya(
    int tahun, List<Tautan> tab, List<Baris> baris, List<KriteriaJuri> kriteria) {

  /// One sheet with its finalist.
  public record Baris(Finalis finalis, LembarJuri lembar) {}

  public long terkunci() {
    return baris.stream().filter(satu -> satu.lembar().dikunci()).count();
  }
}
