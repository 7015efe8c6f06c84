package id.bangga.berkas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One plain table on its way out, as XLSX or as CSV for Indonesian Excel.
///
/// @param lembar name of the sheet
public record TabelKeluar(
    String lembar, List<String> judul, List<? extends List<? extends @Nullable Object>> baris) {

  public byte[] xlsx() {
    return BukuKerja.tulis(this::tulis);
  }

  /// As one sheet of a larger workbook.
  public void tulis(BukuKerja buku) {
    var isi = buku.lembar(lembar).judul(judul);
    baris.forEach(isi::baris);
  }

  public byte[] csv() {
    var keluar = new StringBuilder();
    var csv = PenulisCsv.excelIndonesia(keluar).baris(judul);
    baris.forEach(csv::baris);
    return keluar.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// By the ending of the address: `csv`, else XLSX.
  public byte[] sebagai(String akhiran) {
    return akhiran.equals("csv") ? csv() : xlsx();
  }
}
