package id.bangga.dokumen;

/// The words around a chart.
///
/// @param judul states the finding, not the subject
/// @param sumbu what the number axis shows, with its unit
/// @param sumber source, date and n
/// @param desimal digits behind the comma of the figures
public record Keterangan(String judul, String sumbu, String sumber, int desimal) {
  public static Keterangan dari(String judul, String sumbu, String sumber) {
    return new Keterangan(judul, sumbu, sumber, 1);
  }

  public Keterangan berdesimal(int angka) {
    return new Keterangan(judul, sumbu, sumber, angka);
  }

  String angka(double nilai) {
    return Tema.angka(nilai, desimal);
  }
}
