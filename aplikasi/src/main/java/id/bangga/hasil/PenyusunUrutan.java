package id.bangga.hasil;

import id.bangga.juri.AturanPeringkat;
import id.bangga.juri.Kandidat;
import id.bangga.juri.PenentuSeri;
import id.bangga.juri.Posisi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The final order of one ranking group: finalists by their final value, then all others by their
/// desk value. Whoever did not present never stands before one who did.
final class PenyusunUrutan {
  private PenyusunUrutan() {}

  /// A unit's final place.
  record Tempat(String unit, BigDecimal nilai, int peringkat, PenentuSeri penentu) {}

  static List<Tempat> susun(List<Kandidat> finalis, List<Kandidat> lain, BigDecimal ambangSeri) {
    List<Tempat> hasil = new ArrayList<>();
    for (Posisi posisi : AturanPeringkat.urutkan(finalis, ambangSeri)) {
      hasil.add(tempat(posisi, 0));
    }
    for (Posisi posisi : AturanPeringkat.urutkan(lain, ambangSeri)) {
      hasil.add(tempat(posisi, finalis.size()));
    }
    return List.copyOf(hasil);
  }

  private static Tempat tempat(Posisi posisi, int geser) {
    return new Tempat(
        posisi.kandidat().unit(),
        posisi.kandidat().nilai(),
        posisi.peringkat() + geser,
        posisi.penentu());
  }
}
