package id.bangga.layanan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The profile fields a form may ask (PermenPANRB 14/2017 questionnaire; age and disability are
/// asked by most real forms and are optional), with their codes and labels.
public final class PilihanProfil {
  private static final Map<String, Bidang> SEMUA = new LinkedHashMap<>();

  static {
    tambah("jenis_kelamin", "Jenis kelamin", "L", "Laki-laki", "P", "Perempuan");
    tambah(
        "usia",
        "Usia",
        "<20",
        "Di bawah 20 tahun",
        "20-29",
        "20–29 tahun",
        "30-39",
        "30–39 tahun",
        "40-49",
        "40–49 tahun",
        "50-59",
        "50–59 tahun",
        ">=60",
        "60 tahun atau lebih");
    tambah(
        "pendidikan",
        "Pendidikan terakhir",
        "SD",
        "SD",
        "SMP",
        "SMP",
        "SMA",
        "SMA/SMK",
        "D",
        "Diploma",
        "S1",
        "S1",
        "S2",
        "S2",
        "S3",
        "S3");
    tambah(
        "pekerjaan",
        "Pekerjaan",
        "PNS",
        "PNS",
        "TNI",
        "TNI",
        "POLRI",
        "Polri",
        "SWASTA",
        "Swasta",
        "WIRAUSAHA",
        "Wirausaha",
        "PELAJAR",
        "Pelajar/mahasiswa",
        "PETANI",
        "Petani",
        "LAINNYA",
        "Lainnya");
    tambah("disabilitas", "Penyandang disabilitas", "Y", "Ya", "T", "Tidak");
  }

  private PilihanProfil() {}

  /// A profile field: its label and its choices by code.
  public record Bidang(String kode, String label, Map<String, String> pilihan) {}

  /// The field with this code, empty choices when there is none.
  public static Bidang bidang(String kode) {
    return SEMUA.getOrDefault(kode, new Bidang(kode, kode, Map.of()));
  }

  /// Codes of the choices of a field.
  public static List<String> kode(String bidang) {
    return List.copyOf(bidang(bidang).pilihan().keySet());
  }

  /// The age group of somebody of this age in years.
  public static String usia(int tahun) {
    if (tahun < 20) {
      return "<20";
    }
    int awal = tahun / 10 * 10;
    return tahun >= 60 ? ">=60" : awal + "-" + (awal + 9);
  }

  private static void tambah(String kode, String label, String... pasangan) {
    Map<String, String> pilihan = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pasangan.length; i += 2) {
      pilihan.put(pasangan[i], pasangan[i + 1]);
    }
    SEMUA.put(kode, new Bidang(kode, label, pilihan));
  }
}
