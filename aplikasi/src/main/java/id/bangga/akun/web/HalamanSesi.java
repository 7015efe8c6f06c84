package id.bangga.akun.web;

import id.bangga.akun.SesiTercatat;
import java.util.List;
import java.util.Optional;

/// One's own sessions.
///
/// @param ini number of the session that looks at this page
public record HalamanSesi(List<SesiTercatat> daftar, long ini) {
  private record Tanda(String cari, String nama) {}

  /// In the order in which they must be looked for: Edge and Opera also call themselves Chrome.
  private static final List<Tanda> PERAMBAN =
      List.of(
          new Tanda("Edg/", "Edge"),
          new Tanda("OPR/", "Opera"),
          new Tanda("SamsungBrowser/", "Samsung"),
          new Tanda("Firefox/", "Firefox"),
          new Tanda("Chrome/", "Chrome"),
          new Tanda("Safari/", "Safari"));

  private static final List<Tanda> SISTEM =
      List.of(
          new Tanda("iPhone", "iPhone"),
          new Tanda("iPad", "iPad"),
          new Tanda("Android", "Android"),
          new Tanda("Windows", "Windows"),
          new Tanda("Mac OS X", "Mac"),
          new Tanda("Linux", "Linux"));

  /// What the browser calls itself, in two words.
  public static String perangkat(String agen) {
    String peramban = kenali(PERAMBAN, agen).orElse("Peramban tidak dikenal");
    return kenali(SISTEM, agen).map(sistem -> peramban + " di " + sistem).orElse(peramban);
  }

  private static Optional<String> kenali(List<Tanda> daftar, String agen) {
    return daftar.stream()
        .filter(tanda -> agen.contains(tanda.cari()))
        .map(Tanda::nama)
        .findFirst();
  }
}
