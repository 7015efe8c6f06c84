package id.bangga.web;

import org.jspecify.annotations.Nullable;

/// One field of a form: its name, what was typed, and what is wrong with it.
///
/// @param akhiran tells the ids of several forms on one page apart; usually empty
public record Isian(String nama, String nilai, @Nullable String galat, String akhiran) {
  public Isian(String nama, String nilai, @Nullable String galat) {
    this(nama, nilai, galat, "");
  }

  /// The id of the input, and so the target of the links in the error summary.
  public String id() {
    return "isian-" + (nama + akhiran).replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /// The name in words, for a list of what was typed.
  public String sebutan() {
    return SebutanIsian.dari(nama);
  }

  /// The value as people write it, for the same list.
  public String terbaca() {
    return NilaiTerbaca.dari(this);
  }

  /// The ids of help and error for `aria-describedby`, or null when there are none.
  public @Nullable String keterangan(String bantuan) {
    String daftar =
        (bantuan.isEmpty() ? "" : id() + "-bantuan ") + (galat == null ? "" : id() + "-galat");
    return daftar.isEmpty() ? null : daftar.strip();
  }
}
