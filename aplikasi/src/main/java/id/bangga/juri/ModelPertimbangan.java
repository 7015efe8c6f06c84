package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.JurorDiagnostics;
import id.bangga.statistik.jury.JurorFit;
import id.bangga.statistik.jury.ScoreTable;
import id.bangga.statistik.ranking.RankedUnit;
import id.bangga.statistik.ranking.RankedUnits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the fitted model says about units and raters of the application, beside the official order.
final class ModelPertimbangan {
  /// Standardised residuals from here on are pointed out; about three in a thousand by chance.
  private static final double MENONJOL = 3;

  private ModelPertimbangan() {}

  /// What is asked.
  ///
  /// @param posisi official order of all units that have scores
  /// @param namaUnit names by unit, `namaPenilai` by account
  record Bahan(
      int tahun,
      Pertimbangan.Tahap tahap,
      Klaster klaster,
      int batas,
      long benih,
      boolean resmi,
      List<Pertimbangan.Masukan> masukan,
      List<Posisi> posisi,
      Map<Long, String> namaUnit,
      Map<Long, String> namaPenilai) {}

  static Pertimbangan hitung(Bahan bahan) {
    Pencocokan hasil = Pencocokan.dari(tabel(bahan.masukan()), bahan.batas(), bahan.benih());
    return new Pertimbangan(
        bahan.tahun(),
        bahan.tahap(),
        bahan.klaster(),
        bahan.batas(),
        bahan.benih(),
        hasil.urutan().map(RankedUnits::draws).orElse(0),
        bahan.resmi(),
        bahan.masukan(),
        hasil.model().map(CrossedFit::intercept).orElse(null),
        hasil.model().map(ModelPertimbangan::ragam).orElse(null),
        unit(bahan, hasil),
        hasil.model().map(model -> penilai(model, bahan.namaPenilai())).orElse(List.of()),
        sepakat(hasil.kesepakatan()),
        hasil.urutan().flatMap(urutan -> potongan(urutan, bahan)).orElse(null),
        hasil.model().map(model -> pencilan(model, bahan)).orElse(List.of()),
        hasil.catatan());
  }

  private static ScoreTable tabel(List<Pertimbangan.Masukan> masukan) {
    var hasil = ScoreTable.builder();
    masukan.forEach(satu ->
        hasil.add(
            Long.toString(satu.unitId()), Long.toString(satu.akunId()), satu.skor().doubleValue()));
    return hasil.build();
  }

  private static Pertimbangan.Ragam ragam(CrossedFit model) {
    var ragam = model.components();
    return new Pertimbangan.Ragam(ragam.unit(), ragam.juror(), ragam.residual());
  }

  private static List<Pertimbangan.Unit> unit(Bahan bahan, Pencocokan cocok) {
    List<Pertimbangan.Unit> hasil = new ArrayList<>();
    Map<String, Integer> nomor = new HashMap<>();
    cocok.skor().unitLabels().forEach(label -> nomor.put(label, nomor.size()));
    for (Posisi posisi : bahan.posisi()) {
      String label = posisi.kandidat().unit();
      Integer ke = nomor.get(label);
      if (ke != null) {
        long id = Long.parseLong(label);
        hasil.add(
            new Pertimbangan.Unit(
                id,
                sebut(bahan.namaUnit(), label),
                posisi.kandidat().nilai(),
                posisi.peringkat(),
                cocok
                    .model()
                    .flatMap(m -> cocok.urutan().map(u -> hitungan(m.units().get(ke), u, ke)))
                    .orElse(null)));
      }
    }
    return hasil;
  }

  private static Pertimbangan.Unit.Hitungan hitungan(Effect efek, RankedUnits urutan, int nomor) {
    RankedUnit satu = urutan.units().get(nomor);
    return new Pertimbangan.Unit.Hitungan(
        efek.adjusted(),
        efek.standardError(),
        satu.rank(),
        satu.lower(),
        satu.upper(),
        satu.finalistProbability(),
        satu.inTieBand(),
        IntStream.rangeClosed(1, urutan.units().size())
            .mapToObj(tempat -> urutan.shares().of(nomor, tempat))
            .toList());
  }

  private static List<Pertimbangan.Penilai> penilai(CrossedFit model, Map<Long, String> nama) {
    List<JurorFit> cocok = JurorDiagnostics.of(model).jurors();
    List<Pertimbangan.Penilai> hasil = new ArrayList<>();
    for (int j = 0; j < cocok.size(); j++) {
      JurorFit satu = cocok.get(j);
      long id = Long.parseLong(satu.label());
      hasil.add(
          new Pertimbangan.Penilai(
              id,
              sebut(nama, satu.label()),
              satu.scores(),
              satu.rawMean(),
              satu.severity(),
              model.jurors().get(j).standardError(),
              mungkin(satu.spread()),
              mungkin(satu.agreement())));
    }
    return hasil;
  }

  private static @Nullable Double mungkin(OptionalDouble nilai) {
    return nilai.isPresent() ? nilai.getAsDouble() : null;
  }

  private static Pertimbangan.Sepakat sepakat(Kesepakatan satu) {
    return new Pertimbangan.Sepakat(
        satu.icc2(), satu.icc2k(), satu.kendallW(), satu.krippendorffInterval());
  }

  private static Optional<Pertimbangan.Potongan> potongan(RankedUnits urutan, Bahan bahan) {
    return urutan
        .cut()
        .map(cut ->
            new Pertimbangan.Potongan(
                sebut(bahan.namaUnit(), urutan.units().get(cut.inside()).label()),
                sebut(bahan.namaUnit(), urutan.units().get(cut.outside()).label()),
                cut.difference(),
                cut.standardError(),
                cut.probability(),
                cut.separated(),
                cut.furtherScores().isPresent() ? cut.furtherScores().getAsInt() : null,
                cut.expectedErrors()));
  }

  private static List<Pertimbangan.Pencilan> pencilan(CrossedFit model, Bahan bahan) {
    return JurorDiagnostics.of(model).outliers(MENONJOL).stream()
        .map(satu ->
            new Pertimbangan.Pencilan(
                sebut(bahan.namaUnit(), satu.unit()),
                sebut(bahan.namaPenilai(), satu.juror()),
                satu.score(),
                satu.expected(),
                satu.standardised()))
        .toList();
  }

  private static String sebut(Map<Long, String> nama, String label) {
    return Objects.requireNonNullElse(nama.get(Long.valueOf(label)), label);
  }
}
