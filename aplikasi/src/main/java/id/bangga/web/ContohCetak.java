package id.bangga.web;

import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.ContohGrafik;
import java.util.List;

/// The sample document of the living page; everything in it is invented.
public record ContohCetak(Pemda pemda) {
  public Bagan bagan() {
    return ContohGrafik.satu("titik");
  }

  public Bagan seri() {
    return ContohGrafik.satu("ulat");
  }

  public List<Tautan> penanda() {
    return List.of(
        Tautan.ke("Ketua Dewan Juri", "Nama Contoh Pertama"),
        Tautan.ke("Kepala Bagian Organisasi", "Nama Contoh Kedua"));
  }
}
