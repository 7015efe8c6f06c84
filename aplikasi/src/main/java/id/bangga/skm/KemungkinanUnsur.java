package id.bangga.skm;

import id.bangga.bersama.Pecahan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Every exact mean that one unsur of a report may have had: whole totals over known respondents,
/// or a stretch of numbers when the number of respondents is not known.
sealed interface KemungkinanUnsur {
  /// Totals from `dari` to `sampai` over `n` respondents.
  record Jumlah(long dari, long sampai, long n) implements KemungkinanUnsur {
    @Override
    public Pecahan bawah() {
      return Pecahan.dari(dari, n);
    }

    @Override
    public Pecahan atas() {
      return Pecahan.dari(sampai, n);
    }

    @Override
    public boolean terbuka() {
      return false;
    }

    @Override
    public BitSet terbulat(Pecahan pengali, int desimal) {
      boolean rapat =
          pengali.compareTo(
                  Pecahan.dari(n, 1).kali(Pecahan.dari(BigDecimal.ONE.movePointLeft(desimal))))
              <= 0;
      if (rapat) { // one step of the total is at most one step of the rounded figure
        return new Rentang(bawah(), atas(), false).terbulat(pengali, desimal);
      }
      var hasil = new BitSet();
      for (long jumlah = dari; jumlah <= sampai; jumlah++) {
        hasil.set(angka(Pecahan.dari(jumlah, n).kali(pengali), desimal, RoundingMode.HALF_UP));
      }
      return hasil;
    }
  }

  /// Any mean from `bawah` on, up to `atas` (not included when `terbuka`).
  record Rentang(Pecahan bawah, Pecahan atas, boolean terbuka) implements KemungkinanUnsur {
    @Override
    public BitSet terbulat(Pecahan pengali, int desimal) {
      var hasil = new BitSet();
      RoundingMode caraAtas = terbuka ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
      hasil.set(
          angka(bawah.kali(pengali), desimal, RoundingMode.HALF_UP),
          angka(atas.kali(pengali), desimal, caraAtas) + 1);
      return hasil;
    }
  }

  Pecahan bawah();

  Pecahan atas();

  /// Is {@link #atas} itself out of reach?
  boolean terbuka();

  /// What the mean times the factor may become when rounded, in units of the last decimal.
  BitSet terbulat(Pecahan pengali, int desimal);

  private static int angka(Pecahan nilai, int desimal, RoundingMode cara) {
    return nilai.bulat(desimal, cara).unscaledValue().intValueExact();
  }

  /// The possibilities behind a printed unsur; null when no whole total of 1..4 scores is printed
  /// so.
  static @Nullable KemungkinanUnsur dari(UnsurTerbit unsur) {
    Long n = unsur.n();
    Long jumlah = unsur.jumlah();
    if (jumlah != null && n != null) {
      return jumlah >= n && jumlah <= 4 * n ? new Jumlah(jumlah, jumlah, n) : null;
    }
    Tercetak nrr = unsur.nrr();
    if (nrr == null) {
      return null;
    }
    return n == null ? rentang(nrr) : jumlahBulat(nrr, n);
  }

  private static @Nullable KemungkinanUnsur jumlahBulat(Tercetak nrr, long n) {
    long dari = Math.max(n, pembulatanAtas(nrr.bawah().kali(n)));
    long sampai = Math.min(4 * n, pembulatanAtas(nrr.atas().kali(n)) - 1);
    return dari <= sampai ? new Jumlah(dari, sampai, n) : null;
  }

  /// The stretch that is printed so, cut to the scale 1..4; null when nothing is left.
  static @Nullable KemungkinanUnsur rentang(Tercetak nrr) {
    Pecahan satu = Pecahan.dari(1, 1);
    Pecahan empat = Pecahan.dari(4, 1);
    boolean terpotong = nrr.atas().compareTo(empat) > 0;
    Pecahan bawah = nrr.bawah().compareTo(satu) < 0 ? satu : nrr.bawah();
    Pecahan atas = terpotong ? empat : nrr.atas();
    return bawah.compareTo(atas) <= 0 ? new Rentang(bawah, atas, !terpotong) : null;
  }

  /// Smallest whole number not below the fraction.
  static long pembulatanAtas(Pecahan nilai) {
    BigInteger[] bagi = nilai.atas().divideAndRemainder(nilai.bawah());
    return bagi[0].longValueExact() + (bagi[1].signum() > 0 ? 1 : 0);
  }
}
