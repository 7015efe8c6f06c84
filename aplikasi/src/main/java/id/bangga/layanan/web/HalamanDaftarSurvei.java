package id.bangga.layanan.web;

import id.bangga.web.Daftar;
import id.bangga.web.Kolom;
import id.bangga.web.Pilihan;
import java.util.List;

/// The units that serve citizens, and how their surveys stand.
public record HalamanDaftarSurvei(Daftar<BarisUnit> daftar, Ringkasan ringkasan, boolean kelola) {
  public static final List<Kolom> KOLOM =
      List.of(
          Kolom.teks("nama", "Unit kerja"),
          Kolom.angka("layanan", "Layanan"),
          Kolom.angka("titik", "Titik"),
          Kolom.tetap("periode", "Periode berjalan"),
          Kolom.angka("responden", "Responden"),
          Kolom.angka("bagian", "Sampel minimum"));

  static final List<Pilihan> KEADAAN =
      List.of(
          Pilihan.dari("kurang", "Belum cukup"),
          Pilihan.dari("cukup", "Sudah cukup"),
          Pilihan.dari("populasi", "Populasi belum diisi"));

  /// The figures on top, over every unit.
  public record Ringkasan(int unit, long cukup, long responden, int tahun, long tanpaPopulasi) {}

  public List<Pilihan> keadaan() {
    return KEADAAN;
  }
}
