package id.bangga.contoh;

import id.bangga.berkas.Baris;
import id.bangga.berkas.Kolom;
import id.bangga.berkas.Masukan;
import id.bangga.berkas.PembacaTabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of the sample city from the resources: each row by the names of its columns.
final class TabelContoh {
  private static final String FOLDER = "/contoh/kota-tangerang/";

  private TabelContoh() {}

  /// One row.
  record Isi(Map<String, String> sel) {
    /// The cell of a column that the table has; empty when blank.
    String teks(String kolom) {
      String isi = sel.get(kolom);
      if (isi == null) {
        throw new IllegalArgumentException("Kolom tidak ada: " + kolom);
      }
      return isi;
    }
  }

  static List<Isi> baca(String nama) {
    var masukan = Masukan.dari(PembacaTabel.baca(isi(nama)));
    List<Kolom> kolom = masukan.semua(_ -> true);
    List<Isi> hasil = new ArrayList<>();
    for (Baris baris : masukan.baris()) {
      Map<String, String> satu = new LinkedHashMap<>();
      kolom.forEach(k -> satu.put(k.nama(), masukan.teks(baris, k)));
      hasil.add(new Isi(satu));
    }
    if (!masukan.bersih()) {
      throw new IllegalStateException("Tabel contoh " + nama + ": " + masukan.galat());
    }
    return hasil;
  }

  private static byte[] isi(String nama) {
    try (var aliran = TabelContoh.class.getResourceAsStream(FOLDER + nama)) {
      if (aliran == null) {
        throw new IllegalStateException("Tabel contoh tidak ada: " + nama);
      }
      return aliran.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
