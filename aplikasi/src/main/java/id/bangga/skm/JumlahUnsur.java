package id.bangga.skm;

import id.bangga.bersama.Pecahan;

/// The total of one unsur: `jumlah` is the sum of the scores, `n` how many answered it.
public record JumlahUnsur(KolomUnsur unsur, long jumlah, long n) {
  public JumlahUnsur {
    if (n < 0 || jumlah < n || jumlah > 4 * n) {
      throw new IllegalArgumentException("Jumlah %d dari %d jawaban 1..4".formatted(jumlah, n));
    }
  }

  Pecahan nrr() {
    return Pecahan.dari(jumlah, n);
  }
}
