package id.bangga.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One page of a list: the rows shown, how many there are in all, and the question that led to
/// them. A page asked for behind the last one is the last one.
public record Daftar<T>(List<T> baris, long jumlah, Kueri kueri) {
  /// Out of rows that are all at hand.
  public static <T> Daftar<T> dari(List<T> semua, Kueri kueri) {
    return dari(
        semua.size(), kueri, ada -> semua.stream().skip(ada.lewati()).limit(ada.ukuran()).toList());
  }

  /// Out of rows that are counted first and then read page by page.
  public static <T> Daftar<T> dari(long jumlah, Kueri kueri, Function<Kueri, List<T>> baca) {
    Kueri ada = kueri.hingga(jumlah);
    return new Daftar<>(baca.apply(ada), jumlah, ada);
  }

  /// What is read together with its number: it is read once more when the page asked for turns out
  /// to lie behind the last one.
  public static <H> H terbaca(Kueri kueri, Function<Kueri, H> baca, ToLongFunction<H> jumlah) {
    H hasil = baca.apply(kueri);
    Kueri ada = kueri.hingga(jumlah.applyAsLong(hasil));
    return ada.equals(kueri) ? hasil : baca.apply(ada);
  }

  public Daftar {
    kueri = kueri.hingga(jumlah);
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
