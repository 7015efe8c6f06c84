package id.bangga.skm;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Running totals over respondents, all whole numbers: they can be added up per day, service point
/// or city in any order and give the same index and the same interval as the single answers would.
///
/// For every pair of unsur it keeps how many answered both, the sum of the one's scores over those,
/// and the sum of the products: what the variance of a sum of means with blanks needs.
public final class RekapJawaban {
  /// So many respondents' terms fit into a machine word: 4 · 16 · 500,000³ < 2⁶³.
  static final long MUAT = 500_000;

  private final int unsur;
  private final long[] dijawab;
  private final long[] skor;
  private final long[] hasilKali;
  private long responden;
  private long kosong;

  public RekapJawaban(int unsur) {
    if (unsur < 1) {
      throw new IllegalArgumentException("Paling sedikit satu unsur");
    }
    this.unsur = unsur;
    dijawab = new long[unsur * unsur];
    skor = new long[unsur * unsur];
    hasilKali = new long[unsur * unsur];
  }

  /// Sums that were made elsewhere, for every pair of unsur.
  public static RekapJawaban dari(int unsur, long responden, Sumber sumber) {
    var rekap = new RekapJawaban(unsur);
    rekap.responden = responden;
    for (int j = 0; j < unsur; j++) {
      for (int l = 0; l < unsur; l++) {
        rekap.dijawab[j * unsur + l] = sumber.dijawab(j, l);
        rekap.skor[j * unsur + l] = sumber.skor(j, l);
        rekap.hasilKali[j * unsur + l] = sumber.hasilKali(j, l);
      }
    }
    return rekap;
  }

  /// Where such sums are read from.
  public interface Sumber {
    /// How many answered both.
    long dijawab(int j, int l);

    /// Sum of the scores of `j` over those who answered `l` too.
    long skor(int j, int l);

    /// Sum of the products of the two scores.
    long hasilKali(int j, int l);
  }

  /// These sums as a source, each unsur at its place.
  public Sumber sumber() {
    return new Sumber() {
      @Override
      public long dijawab(int j, int l) {
        return dijawab[j * unsur + l];
      }

      @Override
      public long skor(int j, int l) {
        return skor[j * unsur + l];
      }

      @Override
      public long hasilKali(int j, int l) {
        return hasilKali[j * unsur + l];
      }
    };
  }

  /// The sums of these unsur only, in this order; −1 is an unsur that nobody was asked.
  public RekapJawaban pilih(int... letak) {
    Sumber asal = sumber();
    return dari(
        letak.length,
        responden,
        new Sumber() {
          @Override
          public long dijawab(int j, int l) {
            return ada(j, l) ? asal.dijawab(letak[j], letak[l]) : 0;
          }

          @Override
          public long skor(int j, int l) {
            return ada(j, l) ? asal.skor(letak[j], letak[l]) : 0;
          }

          @Override
          public long hasilKali(int j, int l) {
            return ada(j, l) ? asal.hasilKali(letak[j], letak[l]) : 0;
          }

          private boolean ada(int j, int l) {
            return letak[j] >= 0 && letak[l] >= 0;
          }
        });
  }

  /// One respondent: 1 to 4 per unsur, 0 for not answered. Blank is blank, never 1.
  public void tambah(int[] jawaban) {
    boolean berisi = false;
    for (int j = 0; j < unsur; j++) {
      int y = jawaban[j];
      if (y < 0 || y > 4) {
        throw new IllegalArgumentException("Jawaban di luar 1 sampai 4: " + y);
      }
      if (y > 0) {
        berisi = true;
        tambahPasangan(j, y, jawaban);
      }
    }
    responden += berisi ? 1 : 0;
    kosong += berisi ? 0 : 1;
  }

  private void tambahPasangan(int j, int y, int[] jawaban) {
    for (int l = 0; l < unsur; l++) {
      if (jawaban[l] > 0) {
        dijawab[j * unsur + l]++;
        skor[j * unsur + l] += y;
        hasilKali[j * unsur + l] += (long) y * jawaban[l];
      }
    }
  }

  /// Adds the totals of other respondents to the same unsur.
  public void gabung(RekapJawaban lain) {
    if (lain.unsur != unsur) {
      throw new IllegalArgumentException("Jumlah unsur berbeda");
    }
    for (int i = 0; i < dijawab.length; i++) {
      dijawab[i] += lain.dijawab[i];
      skor[i] += lain.skor[i];
      hasilKali[i] += lain.hasilKali[i];
    }
    responden += lain.responden;
    kosong += lain.kosong;
  }

  public int unsur() {
    return unsur;
  }

  /// Respondents who answered at least one unsur.
  public long responden() {
    return responden;
  }

  /// Questionnaires without a single answer; they count nowhere.
  public long kosong() {
    return kosong;
  }

  public JumlahUnsur jumlah(int j, KolomUnsur kolom) {
    return new JumlahUnsur(kolom, skor[j * unsur + j], dijawab[j * unsur + j]);
  }

  public List<JumlahUnsur> jumlah(List<KolomUnsur> kolom) {
    return IntStream.range(0, unsur).mapToObj(j -> jumlah(j, kolom.get(j))).toList();
  }

  /// Sum over respondents of the squared influence on the sum of the means: for a respondent who
  /// answered the unsur in J it is the sum over J of (y - mean) / n. Each pair's numerator is
  /// exact.
  double jumlahKuadratPengaruh() {
    boolean muat = muat(dijawab, MUAT) && muat(skor, 4 * MUAT) && muat(hasilKali, 16 * MUAT);
    double jumlah = 0;
    for (int j = 0; j < unsur; j++) {
      for (int l = 0; l < unsur; l++) {
        double penyebut = (double) dijawab[j * unsur + j] * dijawab[l * unsur + l];
        jumlah += (muat ? pembilang(j, l) : pembilangBesar(j, l)) / penyebut / penyebut;
      }
    }
    return jumlah;
  }

  private static boolean muat(long[] isi, long batas) {
    return Arrays.stream(isi).allMatch(satu -> -batas <= satu && satu <= batas);
  }

  /// Four terms of at most 16 n³ each, exact in one machine word.
  private long pembilang(int j, int l) {
    long nj = dijawab[j * unsur + j];
    long nl = dijawab[l * unsur + l];
    long jumlahJ = skor[j * unsur + j];
    long jumlahL = skor[l * unsur + l];
    return hasilKali[j * unsur + l] * nj * nl
        - jumlahJ * skor[l * unsur + j] * nl
        - jumlahL * skor[j * unsur + l] * nj
        + jumlahJ * jumlahL * dijawab[j * unsur + l];
  }

  private double pembilangBesar(int j, int l) {
    BigInteger nj = besar(dijawab[j * unsur + j]);
    BigInteger nl = besar(dijawab[l * unsur + l]);
    BigInteger jumlahJ = besar(skor[j * unsur + j]);
    BigInteger jumlahL = besar(skor[l * unsur + l]);
    return besar(hasilKali[j * unsur + l])
        .multiply(nj)
        .multiply(nl)
        .subtract(jumlahJ.multiply(besar(skor[l * unsur + j])).multiply(nl))
        .subtract(jumlahL.multiply(besar(skor[j * unsur + l])).multiply(nj))
        .add(jumlahJ.multiply(jumlahL).multiply(besar(dijawab[j * unsur + l])))
        .doubleValue();
  }

  private static BigInteger besar(long bilangan) {
    return BigInteger.valueOf(bilangan);
  }
}
