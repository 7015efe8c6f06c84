package id.bangga.kepuasan;

import id.bangga.dokumen.Bagan;
import id.bangga.dokumen.Grafik;
import id.bangga.dokumen.Keterangan;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.HasilUnsur;
import id.bangga.skm.Mutu;
import id.bangga.web.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The charts of satisfaction results; every title says what is to be seen.
public final class GrafikKepuasan {
  private GrafikKepuasan() {}

  /// The unsur of one result, weakest first and marked.
  public static Bagan unsur(HasilSkm hasil, String sumber) {
    List<HasilUnsur> urut = KataIkm.terlemah(hasil);
    String judul =
        KataIkm.sebutTerlemah(hasil).isEmpty()
            ? urut.isEmpty() ? "Belum ada nilai unsur" : "Semua unsur bernilai sama"
            : "Terlemah: %s (%s); terkuat: %s (%s)"
                .formatted(
                    KataIkm.sebutTerlemah(hasil),
                    Format.desimal(urut.getFirst().ikm(), 2),
                    KataIkm.sebutTerkuat(hasil),
                    Format.desimal(urut.getLast().ikm(), 2));
    List<Grafik.Titik> titik = new ArrayList<>();
    for (HasilUnsur satu : urut) {
      titik.add(
          new Grafik.Titik(
              KataIkm.nama(satu),
              Objects.requireNonNull(satu.ikm()).doubleValue(),
              KataIkm.seriTerlemah(hasil, satu)));
    }
    return Grafik.titik(
        Keterangan.dari(judul, "Nilai unsur (25–100)", sumber).berdesimal(2), titik);
  }

  /// How the units of the city are spread over the four letters.
  public static Bagan sebaran(IndeksKota kota) {
    List<BigDecimal> nilai =
        kota.unit().stream()
            .map(satu -> satu.nilai().hasil().ikm())
            .filter(Objects::nonNull)
            .toList();
    long baik = nilai.stream().filter(n -> n.compareTo(Mutu.B.batasBawah()) >= 0).count();
    List<Grafik.Kelas> kelas = new ArrayList<>();
    double mula =
        Math.floor(nilai.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(25) / 2) * 2;
    for (double dari = mula; dari < 100; dari += 2) {
      double bawah = dari;
      double atas = dari + 2;
      long banyak =
          nilai.stream()
              .mapToDouble(BigDecimal::doubleValue)
              .filter(n -> n >= bawah && (n < atas || atas >= 100))
              .count();
      kelas.add(new Grafik.Kelas(bawah, atas, banyak));
    }
    List<Grafik.Pita> batas =
        List.of(Mutu.C, Mutu.B, Mutu.A).stream()
            .filter(mutu -> mutu.batasBawah().doubleValue() > mula)
            .map(mutu -> {
              double letak = mutu.batasBawah().doubleValue();
              return new Grafik.Pita(letak, letak, mutu.name());
            })
            .toList();
    return Grafik.sebaran(
        Keterangan.dari(
            "%d dari %d unit bernilai B atau A".formatted(baik, nilai.size()),
            "IKM unit",
            "Jawaban warga, " + kota.periode().label()),
        kelas,
        batas);
  }

  /// The kecamatan with their intervals, best first.
  public static Optional<Bagan> kecamatan(IndeksKota kota) {
    List<IndeksKota.Wilayah> urut =
        kota.kecamatan().stream()
            .filter(satu -> satu.nilai().tertimbang().hasil().selang() != null)
            .sorted(
                Comparator.comparing((IndeksKota.Wilayah satu) ->
                        Objects.requireNonNull(satu.nilai().tertimbang().hasil().ikm()))
                    .reversed())
            .toList();
    if (urut.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Grafik.ulat(
            Keterangan.dari(
                    "Tertinggi %s, terendah %s; selang yang bertindih belum tentu berbeda"
                        .formatted(urut.getFirst().nama(), urut.getLast().nama()),
                    "IKM semua responden, selang 95\u00a0%",
                    "Jawaban warga, " + kota.periode().label())
                .berdesimal(2),
            urut.stream()
                .map(satu -> selang(satu.nama(), satu.nilai().tertimbang().hasil()))
                .toList(),
            null));
  }

  /// Services of a unit with their intervals.
  public static Optional<Bagan> layanan(IndeksUnit unit, String sumber) {
    List<IndeksUnit.Bagian> ada =
        unit.layanan().stream()
            .filter(satu -> satu.nilai().hasil().selang() != null)
            .sorted(
                Comparator.comparing(
                    (IndeksUnit.Bagian satu) -> Objects.requireNonNull(satu.nilai().hasil().ikm())))
            .toList();
    if (ada.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Grafik.ulat(
            Keterangan.dari(
                    "Layanan yang paling perlu dibenahi: " + ada.getFirst().nama(),
                    "IKM, selang 95\u00a0%",
                    sumber)
                .berdesimal(2),
            ada.stream().map(satu -> selang(satu.nama(), satu.nilai().hasil())).toList(),
            null));
  }

  private static Grafik.Selang selang(String nama, HasilSkm hasil) {
    HasilSkm.Selang selang = Objects.requireNonNull(hasil.selang());
    return Grafik.Selang.dari(
        nama, Objects.requireNonNull(hasil.ikm()).doubleValue(), selang.bawah(), selang.atas());
  }

  /// Frozen results over time, oldest first; only those of one kind of period and one weight.
  public static Optional<Bagan> tren(List<Titik> urut, String sumber) {
    if (urut.size() < 2) {
      return Optional.empty();
    }
    Titik awal = urut.get(urut.size() - 2);
    Titik akhir = urut.getLast();
    int arah = akhir.hasil().ikm().compareTo(awal.hasil().ikm());
    return Optional.of(
        Grafik.tren(
            Keterangan.dari(
                    "%s dari %s (%s) ke %s (%s)"
                        .formatted(
                            arah > 0 ? "Naik" : arah < 0 ? "Turun" : "Tetap",
                            awal.hasil().periode().label(),
                            Format.desimal(awal.hasil().ikm(), 2),
                            akhir.hasil().periode().label(),
                            Format.desimal(akhir.hasil().ikm(), 2)),
                    "IKM yang ditetapkan, selang 95\u00a0%",
                    sumber)
                .berdesimal(2),
            urut.stream()
                .map(satu ->
                    Grafik.Selang.dari(
                        satu.hasil().periode().singkat(),
                        satu.hasil().ikm().doubleValue(),
                        satu.bawah(),
                        satu.atas()))
                .toList()));
  }

  /// One frozen result with its interval.
  public record Titik(HasilTetap hasil, double bawah, double atas) {
    public static Titik dari(HasilTetap hasil, NilaiIkm nilai) {
      HasilSkm.Selang selang = nilai.hasil().selang();
      double ikm = hasil.ikm().doubleValue();
      return selang == null
          ? new Titik(hasil, ikm, ikm)
          : new Titik(hasil, selang.bawah(), selang.atas());
    }
  }
}
