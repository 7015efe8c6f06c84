package id.bangga.instrumen;

import id.bangga.bersama.Putusan.Alasan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What kind of figure a formula's input is, and hence which figures are possible.
public enum JenisMasukan {
  /// A count: whole, not negative.
  CACAH("0", "1000000000"),
  /// An index from 0 to 100.
  INDEKS("0", "100"),
  /// A citizens' satisfaction index: 25 to 100 (PermenPANRB 14/2017).
  SKM("25", "100");

  private final BigDecimal terkecil;
  private final BigDecimal terbesar;

  JenisMasukan(String terkecil, String terbesar) {
    this.terkecil = new BigDecimal(terkecil);
    this.terbesar = new BigDecimal(terbesar);
  }

  public BigDecimal terkecil() {
    return terkecil;
  }

  public BigDecimal terbesar() {
    return terbesar;
  }

  /// Is a fraction possible?
  public boolean bulat() {
    return this == CACAH;
  }

  List<Alasan> periksa(String nama, BigDecimal angka) {
    var alasan = new ArrayList<Alasan>();
    if (angka.signum() < 0) {
      alasan.add(tolak(KodeAturanInstrumen.IN_022, nama + " tidak boleh negatif."));
    } else if (angka.compareTo(terkecil) < 0 || angka.compareTo(terbesar) > 0) {
      String rentang = Angka.teks(terkecil) + " dan " + Angka.teks(terbesar);
      alasan.add(tolak(KodeAturanInstrumen.IN_025, nama + " harus antara " + rentang + "."));
    }
    if (bulat() && angka.stripTrailingZeros().scale() > 0) {
      alasan.add(tolak(KodeAturanInstrumen.IN_023, nama + " harus bilangan bulat."));
    }
    return alasan;
  }

  private static Alasan tolak(KodeAturanInstrumen kode, String pesan) {
    return new Alasan(kode, Angka.awalKapital(pesan));
  }
}
