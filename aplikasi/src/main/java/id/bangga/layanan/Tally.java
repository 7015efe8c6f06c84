package id.bangga.layanan;

import java.util.Arrays;
import java.util.List;

/// Exact sums over answers, enough for every index and its interval; adding two gives the tally of
/// both.
///
/// With k questions: `terisi` (how many answered) and `jumlah` (sum of values) have k entries;
/// `silang` (sum of products) and `pasangan` (how many answered both) one for each pair i ≤ j, row
/// by row; `sebelah` (sum of the values of i over those who also answered j) k × k, row by row.
public final class Tally {
  private final int k;
  private long responden;
  private final long[] terisi;
  private final long[] jumlah;
  private final long[] silang;
  private final long[] pasangan;
  private final long[] sebelah;

  /// An empty tally of k questions.
  public Tally(int k) {
    this(
        k,
        0,
        new long[k],
        new long[k],
        new long[segitiga(k)],
        new long[segitiga(k)],
        new long[k * k]);
  }

  Tally(
      int k,
      long responden,
      long[] terisi,
      long[] jumlah,
      long[] silang,
      long[] pasangan,
      long[] sebelah) {
    this.k = k;
    this.responden = responden;
    this.terisi = terisi;
    this.jumlah = jumlah;
    this.silang = silang;
    this.pasangan = pasangan;
    this.sebelah = sebelah;
  }

  private static int segitiga(int k) {
    return k * (k + 1) / 2;
  }

  /// Adds one questionnaire (or takes it away, with `kali` −1).
  ///
  /// @param nilai one digit for each question, 0 for blank
  void tambah(String nilai, int kali) {
    if (nilai.length() != k) {
      throw new IllegalArgumentException("%d jawaban untuk %d unsur".formatted(nilai.length(), k));
    }
    responden += kali;
    int pasang = 0;
    for (int i = 0; i < k; i++) {
      int x = nilai.charAt(i) - '0';
      if (x == 0) {
        pasang += k - i;
        continue;
      }
      terisi[i] += kali;
      jumlah[i] += (long) kali * x;
      for (int j = i; j < k; j++) {
        int y = nilai.charAt(j) - '0';
        if (y != 0) {
          silang[pasang] += (long) kali * x * y;
          pasangan[pasang] += kali;
          sebelah[i * k + j] += (long) kali * x;
          if (j != i) {
            sebelah[j * k + i] += (long) kali * y;
          }
        }
        pasang++;
      }
    }
  }

  /// Adds another tally over the same questions.
  public void tambah(Tally lain) {
    if (lain.k != k) {
      throw new IllegalArgumentException("Jumlah unsur berbeda: %d dan %d".formatted(k, lain.k));
    }
    responden += lain.responden;
    jumlahkan(terisi, lain.terisi);
    jumlahkan(jumlah, lain.jumlah);
    jumlahkan(silang, lain.silang);
    jumlahkan(pasangan, lain.pasangan);
    jumlahkan(sebelah, lain.sebelah);
  }

  private static void jumlahkan(long[] ke, long[] dari) {
    for (int i = 0; i < ke.length; i++) {
      ke[i] += dari[i];
    }
  }

  /// The sums of these questions only, in this order; −1 stands for a question nobody was asked.
  Tally pilih(int[] letak) {
    var hasil = new Tally(letak.length);
    hasil.responden = responden;
    for (int i = 0; i < letak.length; i++) {
      int dari = letak[i];
      if (dari < 0) {
        continue;
      }
      hasil.terisi[i] = terisi[dari];
      hasil.jumlah[i] = jumlah[dari];
      for (int j = 0; j < letak.length; j++) {
        if (letak[j] >= 0) {
          hasil.silang[hasil.letak(i, j)] = silang(dari, letak[j]);
          hasil.pasangan[hasil.letak(i, j)] = pasangan(dari, letak[j]);
          hasil.sebelah[i * hasil.k + j] = sebelah(dari, letak[j]);
        }
      }
    }
    return hasil;
  }

  public int unsur() {
    return k;
  }

  public long responden() {
    return responden;
  }

  public long terisi(int i) {
    return terisi[i];
  }

  public long jumlah(int i) {
    return jumlah[i];
  }

  /// Sum over respondents of x_i · x_j, where both were answered.
  public long silang(int i, int j) {
    return silang[letak(i, j)];
  }

  /// How many answered both questions.
  public long pasangan(int i, int j) {
    return pasangan[letak(i, j)];
  }

  /// Sum of x_i over respondents who also answered question j.
  public long sebelah(int i, int j) {
    return sebelah[i * k + j];
  }

  private int letak(int i, int j) {
    int baris = Math.min(i, j);
    return baris * k - baris * (baris - 1) / 2 + Math.abs(i - j);
  }

  /// The five arrays in the order of the table's columns, for storing.
  List<long[]> kolom() {
    return List.of(terisi, jumlah, silang, pasangan, sebelah);
  }

  @Override
  public boolean equals(Object lain) {
    return lain instanceof Tally tally
        && responden == tally.responden
        && Arrays.equals(terisi, tally.terisi)
        && Arrays.equals(jumlah, tally.jumlah)
        && Arrays.equals(silang, tally.silang)
        && Arrays.equals(pasangan, tally.pasangan)
        && Arrays.equals(sebelah, tally.sebelah);
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(responden) + Arrays.hashCode(jumlah);
  }
}
