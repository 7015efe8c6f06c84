package id.bangga.akun.web;

import id.bangga.bersama.Peran;
import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of accounts.
///
/// @param kelola may the reader make accounts?
public record HalamanDaftarAkun(Daftar<Baris> akun, List<Pilihan> unit, boolean kelola) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("nama", "Nama"),
          Kolom.teks("pengguna", "Nama pengguna"),
          Kolom.tetap("unit", "Unit asal"),
          Kolom.tetap("peran", "Peran hari ini"),
          Kolom.tetap("status", "Status"),
          Kolom.teks("masuk", "Terakhir masuk"));

  public static final List<Pilihan> PERAN =
      Arrays.stream(Peran.values()).map(p -> Pilihan.dari(p.name(), p.sebutan())).toList();

  public static final List<Pilihan> STATUS =
      List.of(Pilihan.dari("aktif", "Aktif"), Pilihan.dari("nonaktif", "Nonaktif"));

  /// One account in the list.
  public record Baris(
      long id,
      String nama,
      String namaPengguna,
      String unit,
      String peran,
      boolean aktif,
      @Nullable Instant masukTerakhir) {}
}
