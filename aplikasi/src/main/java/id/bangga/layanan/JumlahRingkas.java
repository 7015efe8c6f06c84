package id.bangga.layanan;

import java.util.Arrays;

/// Exact sums over answers without what the interval needs: count, answered, sum of values.
final class JumlahRingkas {
  private long responden;
  private final long[] terisi;
  private final long[] jumlah;

  JumlahRingkas(int k) {
    this(0, new long[k], new long[k]);
  }

  JumlahRingkas(long responden, long[] terisi, long[] jumlah) {
    this.responden = responden;
    this.terisi = terisi;
    this.jumlah = jumlah;
  }

  void tambah(String nilai) {
    responden++;
    for (int i = 0; i < terisi.length; i++) {
      int x = nilai.charAt(i) - '0';
      terisi[i] += x == 0 ? 0 : 1;
      jumlah[i] += x;
    }
  }

  void tambah(JumlahRingkas lain) {
    responden += lain.responden;
    Arrays.setAll(terisi, i -> terisi[i] + lain.terisi[i]);
    Arrays.setAll(jumlah, i -> jumlah[i] + lain.jumlah[i]);
  }

  long responden() {
    return responden;
  }

  long[] terisi() {
    return terisi;
  }

  long[] jumlah() {
    return jumlah;
  }
}
