package id.bangga.web;

import org.jspecify.annotations.Nullable;

/// A file already in the locker, as the upload component lists it.
///
/// @param sidik SHA-256 in hexadecimal
/// @param pratinjau address of a preview picture, if there is one
public record Terunggah(
    String nama, long ukuran, String sidik, String href, @Nullable String pratinjau) {
  public String sidikPendek() {
    return sidik.length() <= 12 ? sidik : sidik.substring(0, 12) + "…";
  }
}
