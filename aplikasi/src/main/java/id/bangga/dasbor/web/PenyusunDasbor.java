package id.bangga.dasbor.web;

import id.bangga.dasbor.NilaiDasbor;
import id.bangga.desk.StatusDesk;
import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes the charts of one group: each title says what the figures show.
final class PenyusunDasbor {
  private static final int LEBAR_KELAS = 10;
  private static final int BATAS_RENDAH = 60;

  private final int tahun;
  private final List<NilaiDasbor> unit;
  private final List<NilaiDasbor> bernilai;

  PenyusunDasbor(int tahun, List<NilaiDasbor> unit) {
    this.tahun = tahun;
    this.unit = unit;
    this.bernilai =
        unit.stream()
            .filter(satu -> satu.desk() != null)
            .sorted(Comparator.comparing(PenyusunDasbor::desk).reversed())
            .toList();
  }

  /// Units with a complete desk value, best first.
  List<NilaiDasbor> bernilai() {
    return bernilai;
  }

  List<HalamanDasbor.Ubin> ubin(List<NilaiDasbor> lalu) {
    List<HalamanDasbor.Ubin> ubin = new ArrayList<>();
    ubin.add(
        new HalamanDasbor.Ubin(
            "Selesai dinilai", "%d dari %d".formatted(bernilai.size(), unit.size()), "unit"));
    Double median = median(bernilai);
    Double dulu = median(lalu.stream().filter(satu -> satu.desk() != null).toList());
    ubin.add(
        new HalamanDasbor.Ubin(
            "Median nilai desk",
            median == null ? "—" : Format.desimal(median, 1),
            median == null
                ? "belum ada unit yang lengkap"
                : dulu == null
                    ? "n = " + bernilai.size()
                    : "tahun %d: %s".formatted(tahun - 1, Format.desimal(dulu, 1))));
    ubin.add(
        new HalamanDasbor.Ubin(
            "Di bawah " + BATAS_RENDAH,
            Long.toString(rendah()),
            "dari %d unit yang selesai dinilai".formatted(bernilai.size())));
    return ubin;
  }

  private static @Nullable Double median(List<NilaiDasbor> bernilai) {
    double[] urut = bernilai.stream().mapToDouble(u -> desk(u).doubleValue()).sorted().toArray();
    int n = urut.length;
    return n == 0 ? null : (urut[(n - 1) / 2] + urut[n / 2]) / 2;
  }

  private long rendah() {
    return bernilai.stream().filter(satu -> desk(satu).doubleValue() < BATAS_RENDAH).count();
  }

  private Keterangan ket(String judul, String sumbu, int banyak) {
    return Keterangan.dari(judul, sumbu, "Sumber: penilaian %d, %d unit.".formatted(tahun, banyak));
  }

  static BigDecimal desk(NilaiDasbor satu) {
    return Objects.requireNonNull(satu.desk());
  }

  Bagan kemajuan() {
    List<Grafik.Titik> data =
        Arrays.stream(StatusDesk.values())
            .map(status ->
                Grafik.Titik.dari(
                    status.sebutan(),
                    (double) unit.stream().filter(satu -> satu.status() == status).count()))
            .toList();
    return Grafik.batang(
        ket(
                bernilai.size() == unit.size()
                    ? "Semua %d unit selesai dinilai kedua evaluator".formatted(unit.size())
                    : "%d dari %d unit selesai dinilai kedua evaluator"
                        .formatted(bernilai.size(), unit.size()),
                "Unit",
                unit.size())
            .berdesimal(0),
        data);
  }

  /// From the class of the lowest unit upwards, so that a phone does not show emptiness first.
  Bagan sebaran() {
    double terendah = desk(bernilai.getLast()).doubleValue();
    List<Grafik.Kelas> kelas = new ArrayList<>();
    for (int dari = (int) terendah / LEBAR_KELAS * LEBAR_KELAS; dari < 100; dari += LEBAR_KELAS) {
      double bawah = dari;
      double atas = dari + LEBAR_KELAS == 100 ? 100.01 : dari + LEBAR_KELAS;
      long jumlah =
          bernilai.stream()
              .mapToDouble(satu -> desk(satu).doubleValue())
              .filter(nilai -> nilai >= bawah && nilai < atas)
              .count();
      kelas.add(new Grafik.Kelas(dari, dari + LEBAR_KELAS, jumlah));
    }
    double median = Objects.requireNonNull(median(bernilai));
    return Grafik.sebaran(
        ket(
                rendah() == 0
                    ? "Tidak ada unit di bawah " + BATAS_RENDAH
                    : "%d dari %d unit di bawah %d"
                        .formatted(rendah(), bernilai.size(), BATAS_RENDAH),
                "Nilai desk (0–100)",
                bernilai.size())
            .berdesimal(0),
        kelas,
        List.of(new Grafik.Pita(median, median, "Median " + Format.desimal(median, 1))));
  }

  /// The components of one unit.
  static Bagan komponenUnit(NilaiDasbor satu, int tahun, List<Komponen> komponen) {
    List<Grafik.Titik> data =
        komponen.stream()
            .filter(k -> satu.komponen().containsKey(k.kode()))
            .map(k ->
                Grafik.Titik.dari(
                    k.kode() + " " + k.nama(),
                    Objects.requireNonNull(satu.komponen().get(k.kode())).doubleValue()))
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
