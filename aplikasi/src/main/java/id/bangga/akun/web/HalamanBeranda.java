package id.bangga.akun.web;

import id.bangga.web.PenyediaBeranda.KartuBeranda;
import java.util.List;

/// The public front page.
public record HalamanBeranda(List<KartuBeranda> kartu) {

  /// The card that opens the page: the first, if there is any.
  public List<KartuBeranda> pembuka() {
    return kartu.stream().limit(1).toList();
  }

  /// All others.
  public List<KartuBeranda> lain() {
    return kartu.stream().skip(1).toList();
  }
}
