package id.bangga.juri;

import id.bangga.kepentingan.Benturan;
import id.bangga.siklus.KriteriaJuri;
import java.util.List;

/// Everything the jury did in a year, for the step that freezes the result.
///
/// @param juri members; number them in this order (J01, J02, …) to leave names out
/// @param riwayat locked sheets as they stood before the pleno reopened them
/// @param pertimbangan inputs and outputs of the model, one for each ranking group with enough
///   scores
public record NilaiPenjurian(
    int tahun,
    List<KriteriaJuri> kriteria,
    List<AnggotaJuri> juri,
    List<PenetapanFinalis> penetapan,
    List<Undian> undian,
    List<NilaiFinalis> finalis,
    List<Pleno> pleno,
    List<KeputusanSeri> seri,
    List<SkorLama> riwayat,
    List<Benturan> benturan,
    List<Pertimbangan> pertimbangan) {

  public NilaiPenjurian {
    finalis = List.copyOf(finalis);
  }

  /// Is every finalist scored by everybody assigned, and every pleno decided?
  public boolean selesai() {
    return finalis.stream()
        .allMatch(satu ->
            satu.lengkap()
                && (!satu.perluPleno() || (satu.pleno() != null && satu.pleno().selesai())));
  }
}
