package id.bangga.web;

import org.jspecify.annotations.Nullable;

/// One field of a form: its name, what was typed, and what is wrong with it.
public record Isian(String nama, String nilai, @Nullable String galat) {
  /// The id of the input, and so the target of the links in the error summary.
  public String id() {
    return "isian-" + nama.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /// The ids of help and error for `aria-describedby`, or null when there are none.
  public @Nullable String keterangan(String bantuan) {
    String daftar =
        (bantuan.isEmpty() ? "" : id() + "-bantuan ") + (galat == null ? "" : id() + "-galat");
    return daftar.isEmpty() ? null : daftar.strip();
  }
}
