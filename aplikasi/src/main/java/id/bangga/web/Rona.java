package id.bangga.web;

import java.util.Locale;

/// The tone of a chip or a notice; always accompanied by words.
public enum Rona {
  NETRAL("info"),
  UTAMA("badge-check"),
  INFO("info"),
  SUKSES("circle-check"),
  AWAS("triangle-alert"),
  BAHAYA("circle-x");

  private final String ikon;

  Rona(String ikon) {
    this.ikon = ikon;
  }

  public String ikon() {
    return ikon;
  }

  public String kelas() {
    return "rona-" + name().toLowerCase(Locale.ROOT);
  }
}
