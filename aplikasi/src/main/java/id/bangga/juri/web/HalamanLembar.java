package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.juri.Finalis;
import id.bangga.juri.LembarJuri;
import id.bangga.siklus.KriteriaJuri;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.List;

/// One juror's sheet on a phone.
///
/// @param lain the locked sheets once one's own is locked: the own one first, the others by score
public record HalamanLembar(
    Finalis finalis,
    List<Tautan> tab,
    LembarJuri lembar,
    List<KriteriaJuri> kriteria,
    List<LembarJuri> lain,
    Formulir formulir,
    Putusan putusan) {

  public String alamat() {
    return "/juri/%d/nilai/%d".formatted(finalis.tahun(), finalis.unitId());
  }

  /// The weighted sum so far; criteria without a score count nothing.
  public String total() {
    BigDecimal jumlah = BigDecimal.ZERO;
    for (KriteriaJuri satu : kriteria) {
      BigDecimal skor = lembar.skor().getOrDefault(satu.kode(), BigDecimal.ZERO);
      jumlah = jumlah.add(satu.bobot().multiply(skor).movePointLeft(2));
    }
    return Format.desimal(jumlah, 2);
  }

  /// Jurors do not learn here whose score it is.
  public String sebutan(LembarJuri satu) {
    return satu.kunci().equals(lembar.kunci()) ? "Anda" : "Juri lain";
  }

  public String skor(LembarJuri satu, KriteriaJuri kriteria) {
    BigDecimal nilai = satu.skor().get(kriteria.kode());
    return nilai == null ? "—" : nilai.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  public String nilai(LembarJuri satu) {
    return Format.desimal(satu.nilai(kriteria).orElse(null), 2);
  }
}
