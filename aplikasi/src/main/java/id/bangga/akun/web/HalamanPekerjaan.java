package id.bangga.akun.web;

import id.bangga.bersama.Pelaku;
import id.bangga.web.Pekerjaan;
import java.time.Instant;
import java.util.List;

/// *Pekerjaan Anda*: what waits for me, what is open to me, and what has changed since yesterday.
public record HalamanPekerjaan(
    Pelaku pelaku, List<Pekerjaan> menunggu, List<Pekerjaan> terbuka, List<Berubah> berubah) {

  /// One line of what has changed.
  ///
  /// @param href page of the thing; blank when there is none
  public record Berubah(Instant waktu, String kalimat, String siapa, String href) {}

  /// The greeting below the title.
  public String sapaan() {
    return "Selamat datang, " + pelaku.nama() + ".";
  }
}
