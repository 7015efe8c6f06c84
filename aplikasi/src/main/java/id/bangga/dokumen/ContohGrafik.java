package id.bangga.dokumen;

import id.bangga.dokumen.Grafik.BarisPetak;
import id.bangga.dokumen.Grafik.Deret;
import id.bangga.dokumen.Grafik.Kelas;
import id.bangga.dokumen.Grafik.Pasangan;
import id.bangga.dokumen.Grafik.Pita;
import id.bangga.dokumen.Grafik.Selang;
import id.bangga.dokumen.Grafik.Titik;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// One chart of every kind from invented figures, for the living page and the tests.
public final class ContohGrafik {
  private static final String SUMBER = "Sumber: penilaian 2026, 12 unit, 20 April 2026.";
  private static final List<String> UNIT =
      List.of(
          "Dinas Contoh Kependudukan dan Pencatatan Sipil",
          "Badan Contoh Keuangan Daerah",
          "Kecamatan Contoh Timur",
          "RSUD Contoh",
          "Dinas Contoh Perhubungan",
          "Kelurahan Contoh Indah");

  private ContohGrafik() {}

  public static Map<String, Bagan> semua() {
    var semua = new LinkedHashMap<String, Bagan>();
    semua.put(
        "titik",
        Grafik.titik(
            ket("Dinas Kependudukan unggul 6 poin dari unit kedua", "Nilai desk (0–100)"),
            titik()));
    semua.put(
        "batang",
        Grafik.batang(
            ket("Tiga unit menyumbang separuh bukti", "Bukti (berkas)").berdesimal(0), batang()));
    semua.put(
        "ulat",
        Grafik.ulat(
            ket("Empat unit teratas tidak dapat dibedakan", "Nilai disesuaikan, selang 95%"),
            selang(),
            new Pita(82.5, 86.1, "Seri secara statistik")));
    semua.put(
        "severitas",
        Grafik.severitas(
            ket(
                "Juri 3 lebih ketat 4,1 poin dari rerata",
                "Selisih dari rerata juri (poin): kiri lebih ketat, kanan lebih longgar"),
            juri()));
    semua.put(
        "lereng",
        Grafik.lereng(
            ket("Lima dari enam unit naik", "Nilai desk (0–100)"), "2025", "2026", pasangan()));
    semua.put(
        "tren",
        Grafik.tren(
            ket("IKM kota naik tiga tahun berturut-turut", "IKM (25–100), selang 95%"), tren()));
    semua.put(
        "kecil",
        Grafik.kecil(
            ket("Adaptif tetap terendah", "Indeks (0–100)"),
            List.of("2023", "2024", "2025", "2026"),
            deret()));
    semua.put(
        "petak",
        Grafik.petak(
            ket("B3 lemah di hampir semua unit", "Nilai komponen dalam persen bobot").berdesimal(0),
            List.of("A1", "A2", "A3", "A4", "B1", "B2", "B3"),
            petak()));
    semua.put(
        "peluang",
        Grafik.peluang(
            ket("Hanya dua unit hampir pasti masuk lima besar", "Peluang tiap peringkat (%)"),
            List.of("1", "2", "3", "4", "5", "6"),
            peluang()));
    semua.put(
        "sebaran",
        Grafik.sebaran(
            ket("Separuh unit berada di antara 70 dan 80", "Nilai desk (0–100)").berdesimal(0),
            kelas(),
            List.of(new Pita(74.2, 74.2, "Median 74,2"))));
    return semua;
  }

  public static Bagan satu(String macam) {
    return Objects.requireNonNull(semua().get(macam), macam);
  }

  private static Keterangan ket(String judul, String sumbu) {
    return Keterangan.dari(judul, sumbu, SUMBER);
  }

  private static List<Titik> titik() {
    double[] n = {91.2, 85.2, 84.9, 79.4, 71.03, 66.6};
    return IntStream.range(0, 6).mapToObj(i -> new Titik(UNIT.get(i), n[i], i == 0)).toList();
  }

  private static List<Titik> batang() {
    double[] n = {412, 318, 290, 121, 84, 0};
    return IntStream.range(0, 6).mapToObj(i -> Titik.dari(UNIT.get(i), n[i])).toList();
  }

  private static List<Selang> selang() {
    double[] n = {86.1, 85.2, 84.6, 83.9, 77.0, 70.2};
    return IntStream.range(0, 6)
        .mapToObj(i -> Selang.dari(UNIT.get(i), n[i], n[i] - 2.4 - i * 0.2, n[i] + 2.1))
        .toList();
  }

  private static List<Selang> juri() {
    double[] n = {1.8, 0.4, -4.1, 2.2, -0.3};
    return IntStream.range(0, 5)
        .mapToObj(i -> new Selang("Juri " + (i + 1), n[i], n[i] - 1.7, n[i] + 1.7, i == 2))
        .toList();
  }

  private static List<Pasangan> pasangan() {
    double[] a = {84.4, 84.1, 80.2, 79.8, 70.0, 71.2};
    double[] b = {91.2, 85.2, 84.9, 79.4, 71.0, 76.6};
    return IntStream.range(0, 6)
        .mapToObj(
            i -> new Pasangan(UNIT.get(i).replace(" dan Pencatatan Sipil", ""), a[i], b[i], i == 3))
        .toList();
  }

  private static List<Selang> tren() {
    return List.of(
        Selang.dari("2022", 80.9, 80.1, 81.7),
        Selang.dari("2023", 80.4, 79.8, 81.0),
        Selang.dari("2024", 82.2, 81.7, 82.7),
        Selang.dari("2025", 83.4, 82.9, 83.9),
        Selang.dari("2026", 84.1, 83.6, 84.7));
  }

  private static List<Deret> deret() {
    List<Deret> deret = new ArrayList<>();
    String[] nilai = {
      "Berorientasi Pelayanan",
      "Akuntabel",
      "Kompeten",
      "Harmonis",
      "Loyal",
      "Adaptif",
      "Kolaboratif"
    };
    for (int i = 0; i < nilai.length; i++) {
      double dasar = i == 5 ? 39 : 58 + i * 2;
      deret.add(new Deret(nilai[i], List.of(dasar, dasar + 1.5, dasar + 1, dasar + 4)));
    }
    return deret;
  }

  private static List<BarisPetak> petak() {
    List<BarisPetak> baris = new ArrayList<>();
    for (int i = 0; i < UNIT.size(); i++) {
      List<Double> nilai = new ArrayList<>();
      for (int j = 0; j < 7; j++) {
        nilai.add(i == 5 && j == 6 ? Double.NaN : 100.0 - i * 7 - (j == 6 ? 30 : j * 3));
      }
      baris.add(new BarisPetak(UNIT.get(i), nilai));
    }
    return baris;
  }

  private static List<BarisPetak> peluang() {
    double[][] p = {
      {0.62, 0.25, 0.1, 0.028, 0.002, 0},
      {0.24, 0.4, 0.24, 0.1, 0.02, 0},
      {0.1, 0.22, 0.4, 0.2, 0.08, 0},
      {0.04, 0.13, 0.2, 0.5, 0.1, 0.03},
      {0, 0, 0.06, 0.12, 0.6, 0.22},
      {0, 0, 0, 0.052, 0.198, 0.75}
    };
    return IntStream.range(0, 6)
        .mapToObj(i -> new BarisPetak(UNIT.get(i), Arrays.stream(p[i]).boxed().toList()))
        .toList();
  }

  private static List<Kelas> kelas() {
    long[] n = {2, 5, 14, 33, 41, 36, 15, 5};
    return IntStream.range(0, n.length)
        .mapToObj(i -> new Kelas(50 + i * 6, 56 + i * 6, n[i]))
        .toList();
  }
}
