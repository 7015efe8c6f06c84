package id.bangga.instrumen.web;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// All weights in one form, with the sums of what is typed.
public record HalamanBobot(HalamanInstrumen induk, Formulir formulir, List<Jumlah> jumlah) {

  /// The sum of a branch as typed.
  public record Jumlah(String kode, String nama, BigDecimal bobot) {}

  static HalamanBobot dari(HalamanInstrumen induk, Formulir formulir) {
    return new HalamanBobot(
        induk,
        formulir,
        induk.instrumen().semuaKomponen().stream()
            .map(satu -> new Jumlah(satu.kode(), satu.nama(), jumlah(formulir, satu)))
            .toList());
  }

  private static BigDecimal jumlah(Formulir formulir, Komponen komponen) {
    return jumlah(formulir, komponen.semuaIndikator());
  }

  private static BigDecimal jumlah(Formulir formulir, Stream<Indikator> indikator) {
    return indikator
        .map(satu -> IsianBobot.angka(formulir.nilai(IsianBobot.nama(satu))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal total() {
    return jumlah(formulir, induk.instrumen().indikator().stream());
  }

  public boolean tepat() {
    return total().compareTo(Instrumen.JUMLAH_BOBOT) == 0;
  }

  /// `kurang 3` or `lebih 2,5`.
  public String selisih() {
    BigDecimal beda = Instrumen.JUMLAH_BOBOT.subtract(total());
    return (beda.signum() > 0 ? "kurang " : "lebih ") + KataInstrumen.angka(beda.abs());
  }

  public BigDecimal jumlah(String kode) {
    return jumlah.stream()
        .filter(satu -> satu.kode().equals(kode))
        .map(Jumlah::bobot)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  public static String nama(Indikator indikator) {
    return IsianBobot.nama(indikator);
  }
}
