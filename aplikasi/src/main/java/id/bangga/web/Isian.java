package id.bangga.web;

import java.util.Locale;
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

  /// The name in words, for a list of what was typed: `tanggalDokumen` reads *Tanggal dokumen*.
  public String sebutan() {
    String kata =
        nama.replaceAll("([a-z])([A-Z])", "$1 $2")
            .replaceAll("[-_.]+", " ")
            .toLowerCase(Locale.ROOT);
    return kata.isEmpty() ? kata : Character.toUpperCase(kata.charAt(0)) + kata.substring(1);
  }

  /// The ids of help and error for `aria-describedby`, or null when there are none.
  public @Nullable String keterangan(String bantuan) {
    String daftar =
        (bantuan.isEmpty() ? "" : id() + "-bantuan ") + (galat == null ? "" : id() + "-galat");
    return daftar.isEmpty() ? null : daftar.strip();
  }
}
