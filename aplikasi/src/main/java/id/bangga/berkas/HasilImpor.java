package id.bangga.berkas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do (dry run, `--coba`). A file with faults changes nothing.
///
/// @param baris data rows read
/// @param perbedaan every change, in the order of the file
/// @param diterapkan false for a dry run and for a refused file
/// @param catatan notes, such as ignored columns
public record HasilImpor(
    int baris,
    int tambah,
    int ubah,
    int tetap,
    List<Perbedaan> perbedaan,
    List<Galat> galat,
    List<String> catatan,
    boolean diterapkan) {

  /// One change: where in the file, which object, which field, from what to what.
  ///
  /// @param lama null for something new
  public record Perbedaan(
      int baris, String objek, String kolom, @Nullable String lama, @Nullable String baru) {}

  public HasilImpor {
    perbedaan = List.copyOf(perbedaan);
    galat = List.copyOf(galat);
    catatan = List.copyOf(catatan);
    if (diterapkan && !galat.isEmpty()) {
      throw new IllegalArgumentException("Impor bergalat tidak boleh diterapkan");
    }
  }

  /// A refused file: nothing changes.
  public static HasilImpor ditolak(int baris, List<Galat> galat, List<String> catatan) {
    return new HasilImpor(baris, 0, 0, 0, List.of(), galat, catatan, false);
  }

  public boolean diterima() {
    return galat.isEmpty();
  }

  /// The same result, now carried out.
  public HasilImpor terapkan() {
    return new HasilImpor(baris, tambah, ubah, tetap, perbedaan, galat, catatan, true);
  }

  /// The JSON answer of an import command.
  public Map<String, @Nullable Object> keJson() {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    if (!galat.isEmpty()) {
      objek.put("galat", galat.stream().map(Galat::keJson).toList());
      return objek;
    }
    objek.put("baris", baris);
    objek.put("tambah", tambah);
    objek.put("ubah", ubah);
    objek.put("tetap", tetap);
    objek.put("diterapkan", diterapkan);
    objek.put("perbedaan", perbedaan.stream().map(HasilImpor::json).toList());
    objek.put("catatan", catatan);
    return objek;
  }

  private static Map<String, @Nullable Object> json(Perbedaan satu) {
    var objek = new LinkedHashMap<String, @Nullable Object>();
    objek.put("baris", satu.baris());
    objek.put("objek", satu.objek());
    objek.put("kolom", satu.kolom());
    objek.put("lama", satu.lama());
    objek.put("baru", satu.baru());
    return objek;
  }

  /// Collects a result while the rows of a file are compared with what is there.
  public static final class Penyusun {
    private final List<Perbedaan> perbedaan = new ArrayList<>();
    private int baris;
    private int tambah;
    private int ubah;

    public void baru(int nomor, String objek, String isi) {
      baris++;
      tambah++;
      perbedaan.add(new Perbedaan(nomor, objek, "", null, isi));
    }

    /// One row about something known; no differences means it stays as it is.
    public void sudahAda(List<Perbedaan> beda) {
      baris++;
      ubah += beda.isEmpty() ? 0 : 1;
      perbedaan.addAll(beda);
    }

    public HasilImpor selesai(List<String> catatan) {
      return new HasilImpor(
          baris, tambah, ubah, baris - tambah - ubah, perbedaan, List.of(), catatan, false);
    }
  }
}
