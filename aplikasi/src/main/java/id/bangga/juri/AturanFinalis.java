package id.bangga.juri;

import java.math.BigDecimal;
import java.util.List;

/// Who presents before the jury: the first K of a ranking group by the final desk value. When the
/// tie rule cannot separate the units at the cut, all of them are shown as undecided and the pleno
/// chooses.
public final class AturanFinalis {
  private AturanFinalis() {}

  /// The outcome of the cut.
  ///
  /// @param finalis the units that present, in the order of their desk value
  /// @param belumDiputus units at the cut that only the pleno can separate; empty when the cut is
  ///   clear
  public record Seleksi(List<Posisi> finalis, List<Posisi> belumDiputus) {
    public boolean tuntas() {
      return belumDiputus.isEmpty();
    }
  }

  public static Seleksi pilih(List<Kandidat> kandidat, int jumlah, BigDecimal ambangSeri) {
    List<Posisi> urutan = AturanPeringkat.urutkan(kandidat, ambangSeri);
    if (urutan.size() <= jumlah) {
      return new Seleksi(urutan, List.of());
    }
    int batas = urutan.get(jumlah).peringkat();
    boolean terbelah = jumlah > 0 && urutan.get(jumlah - 1).peringkat() == batas;
    if (!terbelah) {
      return new Seleksi(urutan.subList(0, jumlah), List.of());
    }
    return new Seleksi(
        urutan.stream().filter(posisi -> posisi.peringkat() < batas).toList(),
        urutan.stream().filter(posisi -> posisi.peringkat() == batas).toList());
  }
}
