package id.bangga.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything behind one computed figure: formula, values, source, parameters, rows.
///
/// @param rumus the formula in words; `simbol` the same in symbols, `hitungan` with the values put
///   in
/// @param sidik hash of the figure when it is frozen
public record Telusur(
    String judul,
    String nilai,
    String rumus,
    String simbol,
    String hitungan,
    List<Dasar> dasar,
    List<Parameter> parameter,
    @Nullable Rincian rincian,
    @Nullable Catatan catatan,
    @Nullable String sidik) {

  /// Regulation and article, or the source, with its date.
  public record Dasar(String sebutan, String tanggal) {}

  /// A parameter with its validity; `terverifikasi` false shows the chip *belum terverifikasi*.
  public record Parameter(String nama, String nilai, String berlaku, boolean terverifikasi) {}

  /// The rows behind the figure; `unduh` is the address of the same rows as XLSX, if any.
  public record Rincian(List<Kolom> kolom, List<List<String>> baris, @Nullable String unduh) {}

  /// Who entered the rows, and when.
  public record Catatan(String oleh, Instant pada) {}

  public static Telusur dari(String judul, String nilai, String rumus, String hitungan) {
    return new Telusur(judul, nilai, rumus, "", hitungan, List.of(), List.of(), null, null, null);
  }

  public Telusur bersimbol(String baru) {
    return new Telusur(
        judul, nilai, rumus, baru, hitungan, dasar, parameter, rincian, catatan, sidik);
  }

  public Telusur berdasar(Dasar... baru) {
    return new Telusur(
        judul, nilai, rumus, simbol, hitungan, List.of(baru), parameter, rincian, catatan, sidik);
  }

  public Telusur berparameter(List<Parameter> baru) {
    return new Telusur(judul, nilai, rumus, simbol, hitungan, dasar, baru, rincian, catatan, sidik);
  }

  public Telusur dengan(Rincian baru) {
    return new Telusur(
        judul, nilai, rumus, simbol, hitungan, dasar, parameter, baru, catatan, sidik);
  }

  public Telusur dicatat(Catatan baru) {
    return new Telusur(
        judul, nilai, rumus, simbol, hitungan, dasar, parameter, rincian, baru, sidik);
  }

  public Telusur beku(@Nullable String baru) {
    return new Telusur(
        judul, nilai, rumus, simbol, hitungan, dasar, parameter, rincian, catatan, baru);
  }
}
