package id.bangga.berkas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One faulty cell of a file, with the cure in its sentence.
///
/// @param baris row as a spreadsheet numbers it, the header being 1; null when the file as a whole
///   is meant
/// @param kolom header of the column, null when the row as a whole is meant
/// @param kode stable code such as `SKM_003`
/// @param pesan what is wrong and what to do, in plain Bahasa Indonesia
public record Galat(@Nullable Integer baris, @Nullable String kolom, String kode, String pesan) {

  /// A fault of the file as a whole.
  public static Galat berkas(String kode, String pesan) {
    return new Galat(null, null, kode, pesan);
  }

  /// A fault of the header row.
  public static Galat judul(String kolom, String kode, String pesan) {
    return new Galat(1, kolom, kode, pesan);
  }

  /// The member of the list `galat` in a JSON answer.
  public Map<String, @Nullable Object> keJson() {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("baris", baris);
    objek.put("kolom", kolom);
    objek.put("kode", kode);
    objek.put("pesan", pesan);
    return objek;
  }

  /// `baris 3, kolom U4: … [SKM_003]`
  public String kalimat() {
    String tempat =
        (baris == null ? "" : "baris " + baris)
            + (baris != null && kolom != null ? ", " : "")
            + (kolom == null ? "" : "kolom " + kolom);
    return (tempat.isEmpty() ? "" : tempat + ": ") + pesan + " [" + kode + "]";
  }
}
