package id.bangga.web;

import java.util.List;

/// One page of a list: the rows shown, how many there are in all, and the question that led to
/// them.
public record Daftar<T>(List<T> baris, long jumlah, Kueri kueri) {
  /// The page asked for out of all rows; behind the last one, the last.
  public static <T> Daftar<T> dari(List<T> semua, Kueri kueri) {
    Kueri ada = kueri.hingga(semua.size());
    return new Daftar<>(
        semua.stream().skip(ada.lewati()).limit(ada.ukuran()).toList(), semua.size(), ada);
  }

  public int halamanTerakhir() {
    return (int) Math.max(1, (jumlah + kueri.ukuran() - 1) / kueri.ukuran());
  }

  public long dari() {
    return jumlah == 0 ? 0 : kueri.lewati() + 1L;
  }

  public long sampai() {
    return Math.min(jumlah, kueri.lewati() + (long) baris.size());
  }
}
