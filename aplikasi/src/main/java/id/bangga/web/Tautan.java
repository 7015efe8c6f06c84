package id.bangga.web;

/// A link with its label: a step of the breadcrumb, a tab, a year of the year switch.
///
/// @param aktif true when it leads to the page one is on
public record Tautan(String label, String href, boolean aktif) {
  public static Tautan ke(String label, String href) {
    return new Tautan(label, href, false);
  }

  public static Tautan aktif(String label, String href) {
    return new Tautan(label, href, true);
  }
}
