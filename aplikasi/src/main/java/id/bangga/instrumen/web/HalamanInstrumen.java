package id.bangga.instrumen.web;

import id.bangga.bersama.Putusan;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Kejadian;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One instrument, grouped by component.
///
/// @param kekurangan what a draft still lacks before a cycle can use it
/// @param sidik hash of a locked one
/// @param penolakan why the last act was refused
public record HalamanInstrumen(
    Instrumen instrumen,
    Putusan kekurangan,
    @Nullable String sidik,
    boolean bolehUbah,
    List<Kejadian> riwayat,
    Putusan penolakan) {

  /// May this person change it as it stands?
  public boolean dapatDiubah() {
    return bolehUbah && !instrumen.terkunci();
  }

  public String alamat() {
    return "/instrumen/" + instrumen.id();
  }

  /// Branches in the order of reading, each with its depth.
  public List<Baris> komponen() {
    var hasil = new ArrayList<Baris>();
    instrumen.komponen().forEach(satu -> kumpulkan(hasil, satu, 0));
    return hasil;
  }

  /// A branch and how deep it lies.
  public record Baris(Komponen komponen, int dalam) {}

  private static void kumpulkan(List<Baris> hasil, Komponen komponen, int dalam) {
    hasil.add(new Baris(komponen, dalam));
    komponen.anak().forEach(anak -> kumpulkan(hasil, anak, dalam + 1));
  }

  public List<Tautan> tab(String aktif) {
    var hasil = new ArrayList<Tautan>();
    hasil.add(tautan("Isi", alamat(), aktif));
    if (dapatDiubah()) {
      hasil.add(tautan("Bobot", alamat() + "/bobot", aktif));
    }
    hasil.add(tautan("Riwayat", alamat() + "/riwayat", aktif));
    return hasil;
  }

  private static Tautan tautan(String label, String href, String aktif) {
    return label.equals(aktif) ? Tautan.aktif(label, href) : Tautan.ke(label, href);
  }

  public static String angka(BigDecimal angka) {
    return KataInstrumen.angka(angka);
  }

  public static String anak(Indikator indikator) {
    return KataInstrumen.jangkar(indikator.kode());
  }
}
