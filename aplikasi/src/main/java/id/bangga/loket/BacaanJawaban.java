package id.bangga.loket;

import id.bangga.berkas.Galat;
import id.bangga.layanan.JawabanMasuk;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a file of answers holds.
///
/// @param galat every fault, by row; when there is one nothing of the file is stored
/// @param kataAsing wordings in the columns of questions that nobody has mapped yet
/// @param judul the headers of the file
/// @param tanggalMendua a date of the file when day and month of all of them could be exchanged;
///   else null
public record BacaanJawaban(
    List<JawabanMasuk> jawaban,
    List<Galat> galat,
    Set<String> kataAsing,
    List<String> judul,
    @Nullable String tanggalMendua) {
  public boolean bersih() {
    return galat.isEmpty();
  }
}
