package id.bangga.dasbor.web;

import id.bangga.dasbor.NilaiDasbor;
import id.bangga.desk.StatusDesk;
import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Tautan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the charts of one group: each title says what the figures show.
final class PenyusunDasbor {
  private static final int BARIS = 15;
  private static final int LEBAR_KELAS = 10;

  private final int tahun;
  private final List<NilaiDasbor> unit;
  private final List<Komponen> komponen;

  PenyusunDasbor(int tahun, List<NilaiDasbor> unit, List<Komponen> komponen) {
    this.tahun = tahun;
    this.unit = unit;
    this.komponen = komponen;
  }

  List<HalamanDasbor.Bagian> susun(List<NilaiDasbor> lalu) {
    List<HalamanDasbor.Bagian> hasil = new ArrayList<>();
    hasil.add(new HalamanDasbor.Bagian("Kemajuan", kemajuan(), List.of()));
    List<NilaiDasbor> bernilai =
        unit.stream()
            .filter(satu -> satu.desk() != null)
            .sorted(Comparator.comparing(PenyusunDasbor::desk).reversed())
            .toList();
    if (!bernilai.isEmpty()) {
      hasil.add(new HalamanDasbor.Bagian("Sebaran nilai", sebaran(bernilai), tautan(bernilai)));
      hasil.add(petak(bernilai));
      tambahSelisih(hasil, bernilai);
      tambahLereng(hasil, bernilai, lalu);
    }
    return hasil;
  }

  private Keterangan ket(String judul, String sumbu, int banyak) {
    return Keterangan.dari(judul, sumbu, "Sumber: penilaian %d, %d unit.".formatted(tahun, banyak));
  }

  private static BigDecimal desk(NilaiDasbor satu) {
    return Objects.requireNonNull(satu.desk());
  }

  private static List<Tautan> tautan(List<NilaiDasbor> unit) {
    return unit.stream()
        .map(satu -> Tautan.ke(satu.nama(), "/dasbor/unit/" + satu.kode()))
        .toList();
  }

  private Bagan kemajuan() {
    List<Grafik.Titik> data =
        Arrays.stream(StatusDesk.values())
            .map(status ->
                Grafik.Titik.dari(
                    status.sebutan(),
                    (double) unit.stream().filter(satu -> satu.status() == status).count()))
            .toList();
    long lengkap = unit.stream().filter(satu -> satu.desk() != null).count();
    return Grafik.batang(
        ket(
                "%d dari %d unit sudah lengkap nilai desknya".formatted(lengkap, unit.size()),
                "Unit",
                unit.size())
            .berdesimal(0),
        data);
  }

  private Bagan sebaran(List<NilaiDasbor> bernilai) {
    List<Grafik.Kelas> kelas = new ArrayList<>();
    for (int dari = 0; dari < 100; dari += LEBAR_KELAS) {
      double bawah = dari;
      double atas = dari + LEBAR_KELAS == 100 ? 100.01 : dari + LEBAR_KELAS;
      long jumlah =
          bernilai.stream()
              .mapToDouble(satu -> desk(satu).doubleValue())
              .filter(nilai -> nilai >= bawah && nilai < atas)
              .count();
      kelas.add(new Grafik.Kelas(dari, dari + LEBAR_KELAS, jumlah));
    }
    double median = desk(bernilai.get(bernilai.size() / 2)).doubleValue();
    long bawah60 = bernilai.stream().filter(satu -> desk(satu).doubleValue() < 60).count();
    return Grafik.sebaran(
        ket(
                bawah60 == 0
                    ? "Tidak ada unit di bawah 60"
                    : "%d dari %d unit di bawah 60".formatted(bawah60, bernilai.size()),
                "Nilai desk (0–100)",
                bernilai.size())
            .berdesimal(0),
        kelas,
        List.of(new Grafik.Pita(median, median, "Median %d".formatted(Math.round(median)))));
  }

  /// The lowest units, so that the table stays readable; all of a small group.
  private HalamanDasbor.Bagian petak(List<NilaiDasbor> bernilai) {
    List<NilaiDasbor> terendah =
        bernilai.subList(Math.max(0, bernilai.size() - BARIS), bernilai.size());
    List<Grafik.BarisPetak> baris =
        terendah.stream()
            .map(satu ->
                new Grafik.BarisPetak(
                    satu.nama(), komponen.stream().map(k -> persen(satu, k)).toList()))
            .toList();
    String judul =
        bernilai.stream().flatMap(satu -> satu.komponen().keySet().stream()).findAny().isEmpty()
            ? "Komponen belum lengkap dinilai"
            : "%s paling lemah di kelompok ini".formatted(terlemah(bernilai));
    Bagan bagan =
        Grafik.petak(
            ket(
                    judul,
                    "Persen dari bobot komponen, %d unit terbawah".formatted(terendah.size()),
                    bernilai.size())
                .berdesimal(0),
            komponen.stream().map(Komponen::kode).toList(),
            baris);
    return new HalamanDasbor.Bagian("Unit dan komponen", bagan, tautan(terendah));
  }

  private static double persen(NilaiDasbor unit, Komponen komponen) {
    BigDecimal nilai = unit.komponen().get(komponen.kode());
    return nilai == null ? Double.NaN : nilai.doubleValue();
  }

  private String terlemah(List<NilaiDasbor> bernilai) {
    return komponen.stream()
        .min(
            Comparator.comparingDouble(satu ->
                bernilai.stream()
                    .mapToDouble(u -> persen(u, satu))
                    .filter(nilai -> !Double.isNaN(nilai))
                    .average()
                    .orElse(101)))
        .map(satu -> "%s (%s)".formatted(satu.kode(), satu.nama()))
        .orElse("");
  }

  private void tambahSelisih(List<HalamanDasbor.Bagian> hasil, List<NilaiDasbor> bernilai) {
    List<NilaiDasbor> ada =
        bernilai.stream()
            .filter(satu -> satu.selisih() != null)
            .sorted(Comparator.comparing((NilaiDasbor satu) -> selisih(satu).abs()).reversed())
            .limit(BARIS)
            .toList();
    if (ada.isEmpty()) {
      return;
    }
    List<Grafik.Titik> data =
        ada.stream()
            .map(satu -> Grafik.Titik.dari(satu.nama(), selisih(satu).doubleValue()))
            .toList();
    long lebih = bernilai.stream().filter(satu -> positif(satu.selisih())).count();
    Bagan bagan =
        Grafik.titik(
            ket(
                "%d dari %d unit menilai diri lebih tinggi daripada desk"
                    .formatted(lebih, bernilai.size()),
                "Mandiri dikurangi desk (poin), %d selisih terbesar".formatted(ada.size()),
                bernilai.size()),
            data);
    hasil.add(new HalamanDasbor.Bagian("Selisih mandiri dan desk", bagan, tautan(ada)));
  }

  private static BigDecimal selisih(NilaiDasbor satu) {
    return Objects.requireNonNull(satu.selisih());
  }

  private static boolean positif(@Nullable BigDecimal nilai) {
    return nilai != null && nilai.signum() > 0;
  }

  private void tambahLereng(
      List<HalamanDasbor.Bagian> hasil, List<NilaiDasbor> bernilai, List<NilaiDasbor> lalu) {
    Map<String, BigDecimal> dulu = new HashMap<>();
    for (NilaiDasbor satu : lalu) {
      if (satu.desk() != null) {
        dulu.put(satu.kode(), satu.desk());
      }
    }
    List<NilaiDasbor> ada =
        bernilai.stream().filter(satu -> dulu.containsKey(satu.kode())).limit(BARIS).toList();
    if (ada.isEmpty()) {
      return;
    }
    List<Grafik.Pasangan> data =
        ada.stream()
            .map(satu ->
                Grafik.Pasangan.dari(
                    satu.nama(),
                    Objects.requireNonNull(dulu.get(satu.kode())).doubleValue(),
                    desk(satu).doubleValue()))
            .toList();
    long naik = data.stream().filter(satu -> satu.kini() > satu.lalu()).count();
    Bagan bagan =
        Grafik.lereng(
            ket(
                "%d dari %d unit teratas naik dibanding %d".formatted(naik, data.size(), tahun - 1),
                "Nilai desk (0–100)",
                data.size()),
            String.valueOf(tahun - 1),
            String.valueOf(tahun),
            data);
    hasil.add(new HalamanDasbor.Bagian("Dibanding tahun lalu", bagan, tautan(ada)));
  }

  /// The components of one unit.
  static Bagan komponenUnit(NilaiDasbor satu, int tahun, List<Komponen> komponen) {
    List<Grafik.Titik> data =
        komponen.stream()
            .filter(k -> satu.komponen().containsKey(k.kode()))
            .map(k -> Grafik.Titik.dari(k.kode() + " " + k.nama(), persen(satu, k)))
            .toList();
    String terlemah =
        data.stream()
            .min(Comparator.comparingDouble(Grafik.Titik::nilai))
            .map(Grafik.Titik::nama)
            .orElse("Belum ada");
    return Grafik.titik(
        Keterangan.dari(
                terlemah + " paling lemah",
                "Persen dari bobot komponen",
                "Sumber: penilaian %d.".formatted(tahun))
            .berdesimal(0),
        data);
  }
}
