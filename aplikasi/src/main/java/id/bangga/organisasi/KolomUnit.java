package id.bangga.organisasi;

import java.util.Locale;

/// A field of a unit, by the name it has in a file and in a form.
public enum KolomUnit {
  KODE("Kode"),
  NAMA("Nama"),
  SINGKATAN("Singkatan"),
  JENIS("Jenis"),
  KLASTER("Klaster"),
  JENIS_LAYANAN("Jenis layanan"),
  INDUK("Unit induk"),
  KEPALA("Kepala unit"),
  JUMLAH_ASN("Jumlah ASN"),
  TERVERIFIKASI("Terverifikasi"),
  SUMBER("Sumber"),
  SEJAK("Sejak"),
  SAMPAI("Sampai");

  private final String label;

  KolomUnit(String label) {
    this.label = label;
  }

  /// The heading in files and the name of the form field.
  public String nama() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The label on screens.
  public String label() {
    return label;
  }
}
