package id.bangga.web;

import java.util.List;

/// A module that contributes cards to the public front page; implement as a bean. Everything it
/// gives is public.
public interface PenyediaBeranda {
  /// What the cards are made from, found cheaply: two times that this is the same, so are they.
  String penanda();

  List<KartuBeranda> kartu();

  /// One card for citizens. The first of all cards opens the page.
  ///
  /// @param urutan small numbers come first
  /// @param angka the figure to show large, already formatted; blank when there is none
  /// @param keterangan n, date and unit of measure of the figure, or one sentence
  /// @param tautan label of the link, for example *Lihat hasil 2025*
  /// @param butir a short list, best first; may be empty
  record KartuBeranda(
      int urutan,
      String judul,
      String angka,
      String keterangan,
      String tautan,
      String href,
      List<ButirBeranda> butir) {

    /// A card without a list.
    public KartuBeranda(
        int urutan, String judul, String angka, String keterangan, String tautan, String href) {
      this(urutan, judul, angka, keterangan, tautan, href, List.of());
    }
  }

  /// One line of a card's list: what, its figure already formatted, where it leads.
  record ButirBeranda(String teks, String nilai, String href) {}
}
