package id.bangga.organisasi.web;

import id.bangga.organisasi.Tinjauan;
import id.bangga.web.Formulir;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a split or merger will do, before it is done; carries the form along.
///
/// @param aksi address that the form is sent to
public record HalamanTinjau(
    String judul, String tombol, String aksi, Tinjauan tinjauan, Formulir formulir) {
  private static final Set<String> TIDAK_DIBAWA = Set.of("_csrf", "langkah");

  /// One field carried along.
  public record Bawaan(String nama, String nilai) {}

  public List<Bawaan> bawaan() {
    List<Bawaan> hasil = new ArrayList<>();
    for (String nama : formulir.nama()) {
      if (!TIDAK_DIBAWA.contains(nama)) {
        formulir.semua(nama).forEach(nilai -> hasil.add(new Bawaan(nama, nilai)));
      }
    }
    return hasil;
  }
}
