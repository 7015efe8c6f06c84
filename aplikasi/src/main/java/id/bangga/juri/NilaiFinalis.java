package id.bangga.juri;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the jury gave one finalist.
///
/// @param juri every assigned juror with the scores given so far
/// @param nilai mean of the jurors' scores, 0 to 100, unrounded; null until every sheet is locked
/// @param disesuaikan the same freed of who judged it; null unless the cycle made that official
/// @param dampak mean score on the criterion that decides ties; null until every sheet is locked
/// @param rentang highest minus lowest juror's score; null until every sheet is locked
/// @param keputusanSeri the pleno's decision within a tie, if any
public record NilaiFinalis(
    Finalis finalis,
    List<SkorSatuJuri> juri,
    @Nullable BigDecimal nilai,
    @Nullable BigDecimal disesuaikan,
    @Nullable BigDecimal dampak,
    @Nullable BigDecimal rentang,
    boolean perluPleno,
    @Nullable Pleno pleno,
    @Nullable KeputusanSeri keputusanSeri) {

  /// One juror's scores for the finalist.
  ///
  /// @param nilai weighted sum, 0 to 100; null while a criterion is missing
  public record SkorSatuJuri(
      long akunId,
      LembarJuri.StatusLembar status,
      Map<String, BigDecimal> skor,
      @Nullable BigDecimal nilai) {
    public SkorSatuJuri {
      skor = Map.copyOf(skor);
    }

    public boolean terkunci() {
      return status == LembarJuri.StatusLembar.TERKUNCI;
    }
  }

  public NilaiFinalis {
    juri = List.copyOf(juri);
  }

  public boolean lengkap() {
    return nilai != null;
  }

  /// The jury's score that counts; null until every sheet is locked.
  public @Nullable BigDecimal nilaiResmi() {
    return disesuaikan == null ? nilai : disesuaikan;
  }

  NilaiFinalis denganDisesuaikan(@Nullable BigDecimal angka) {
    return new NilaiFinalis(
        finalis, juri, nilai, angka, dampak, rentang, perluPleno, pleno, keputusanSeri);
  }

  public long banyakTerkunci() {
    return juri.stream().filter(SkorSatuJuri::terkunci).count();
  }

  /// As a candidate of the final order; the value is desk and jury joined.
  public Kandidat kandidat(BigDecimal bobotDesk, BigDecimal bobotJuri) {
    BigDecimal resmi = nilaiResmi();
    if (resmi == null) {
      throw new IllegalStateException("Penjurian " + finalis.nama() + " belum lengkap");
    }
    return finalis.kandidat(
        AturanJuri.nilaiAkhir(bobotDesk, finalis.nilaiDesk(), bobotJuri, resmi),
        dampak,
        keputusanSeri == null ? null : keputusanSeri.urutan());
  }
}
