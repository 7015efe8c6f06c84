package id.bangga.juri;

import id.bangga.organisasi.Klaster;
import id.bangga.statistik.SeededRandom;
import id.bangga.statistik.StatisticsException;
import id.bangga.statistik.jury.CrossedFit;
import id.bangga.statistik.jury.CrossedModel;
import id.bangga.statistik.jury.Effect;
import id.bangga.statistik.jury.EffectSampler;
import id.bangga.statistik.jury.JurorDiagnostics;
import id.bangga.statistik.jury.JurorFit;
import id.bangga.statistik.jury.ScoreTable;
import id.bangga.statistik.ranking.Cut;
import id.bangga.statistik.ranking.RankUncertainty;
import id.bangga.statistik.ranking.RankedUnit;
import id.bangga.statistik.ranking.RankedUnits;
import id.bangga.statistik.reliability.DifferenceMetric;
import id.bangga.statistik.reliability.IntraclassCorrelation;
import id.bangga.statistik.reliability.KendallW;
import id.bangga.statistik.reliability.KrippendorffAlpha;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// Fits crossed random effects of units and raters (REML) and says in our own terms what follows
/// for the ranks.
final class ModelPertimbangan {
  private static final double TINGKAT = 0.95;
  private static final int UNTUK_PETA = 4_000;

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
    List<String> catatan = new ArrayList<>();
    ScoreTable tabel = tabel(bahan.masukan());
    CrossedFit model = cocokkan(tabel, catatan);
    RankedUnits urutan = model == null ? null : urutan(model, bahan);
    return new Pertimbangan(
        bahan.tahun(),
        bahan.tahap(),
        bahan.klaster(),
        bahan.batas(),
        bahan.benih(),
        urutan == null ? 0 : urutan.draws(),
        bahan.resmi(),
        bahan.masukan(),
        model == null ? null : model.intercept(),
        model == null ? null : ragam(model),
        unit(bahan, tabel, model, urutan),
        model == null ? List.of() : penilai(model, bahan.namaPenilai()),
        sepakat(tabel, catatan),
        urutan == null ? null : potongan(urutan, bahan),
        catatan);
  }

  private static ScoreTable tabel(List<Pertimbangan.Masukan> masukan) {
    var hasil = ScoreTable.builder();
    masukan.forEach(satu ->
        hasil.add(
            Long.toString(satu.unitId()), Long.toString(satu.akunId()), satu.skor().doubleValue()));
    return hasil.build();
  }

  private static @Nullable CrossedFit cocokkan(ScoreTable tabel, List<String> catatan) {
    try {
      CrossedFit hasil = CrossedModel.withDefaults().fit(tabel);
      if (hasil.unitVarianceZero()) {
        catatan.add(
            "Skor tidak membedakan unit: ragam antarunit nol, semua nilai disesuaikan sama.");
      }
      if (hasil.jurorVarianceZero()) {
        catatan.add("Tidak tampak penilai yang lebih ketat daripada yang lain.");
      }
      if (!hasil.connected()) {
        catatan.add(
            "Ada %d kelompok unit tanpa penilai bersama; peringkat antarkelompok hanya bertumpu pada anggapan bahwa penilai dibagi secara acak."
                .formatted(hasil.separateGroups()));
      }
      return hasil;
    } catch (StatisticsException e) {
      catatan.add("Model tidak dapat dihitung: " + sebab(e));
      return null;
    }
  }

  private static String sebab(StatisticsException e) {
    return switch (e.reason()) {
      case NO_VARIATION -> "semua skor sama.";
      case ZERO_RESIDUAL -> "unit dan penilai menjelaskan setiap skor tanpa sisa.";
      case NOT_IDENTIFIABLE ->
          "perlu paling sedikit dua unit, dua penilai, dan skor yang lebih banyak daripada keduanya.";
      default -> "skor terlalu sedikit.";
    };
  }

  private static RankedUnits urutan(CrossedFit model, Bahan bahan) {
    return RankUncertainty.withDefaults()
        .withFinalists(bahan.batas())
        .withSeed(bahan.benih())
        .withLevel(TINGKAT)
        .withDraws(RankUncertainty.affordableDraws(model.units().size()))
        .of(model);
  }

  private static Pertimbangan.Ragam ragam(CrossedFit model) {
    var ragam = model.components();
    return new Pertimbangan.Ragam(ragam.unit(), ragam.juror(), ragam.residual());
  }

  private static List<Pertimbangan.Unit> unit(
      Bahan bahan, ScoreTable tabel, @Nullable CrossedFit model, @Nullable RankedUnits urutan) {
    double[][] peluang = model == null ? new double[0][0] : peluang(model, bahan.benih());
    List<Pertimbangan.Unit> hasil = new ArrayList<>();
    for (Posisi posisi : bahan.posisi()) {
      String label = posisi.kandidat().unit();
      long id = Long.parseLong(label);
      int nomor = tabel.unitLabels().indexOf(label);
      if (nomor >= 0) {
        hasil.add(
            new Pertimbangan.Unit(
                id,
                Objects.requireNonNullElse(bahan.namaUnit().get(id), label),
                posisi.kandidat().nilai(),
                posisi.peringkat(),
                model == null || urutan == null
                    ? null
                    : hitungan(
                        model.units().get(nomor), urutan.units().get(nomor), peluang[nomor])));
      }
    }
    return hasil;
  }

  private static Pertimbangan.Unit.Hitungan hitungan(
      Effect efek, RankedUnit satu, double[] peluang) {
    return new Pertimbangan.Unit.Hitungan(
        efek.adjusted(),
        efek.standardError(),
        satu.rank(),
        satu.lower(),
        satu.upper(),
        satu.finalistProbability(),
        satu.inTieBand(),
        Arrays.stream(peluang).boxed().toList());
  }

  /// Share of draws in which each unit had each rank, by number of the unit.
  private static double[][] peluang(CrossedFit model, long benih) {
    EffectSampler penarik = model.unitSampler();
    int banyak = penarik.units();
    double[][] tarikan = new double[UNTUK_PETA][banyak];
    penarik.draw(new SeededRandom(benih), tarikan);
    double[][] hasil = new double[banyak][banyak];
    Integer[] urut = new Integer[banyak];
    for (double[] satu : tarikan) {
      Arrays.setAll(urut, i -> i);
      Arrays.sort(urut, (a, b) -> Double.compare(satu[b], satu[a]));
      for (int tempat = 0; tempat < banyak; tempat++) {
        hasil[urut[tempat]][tempat] += 1.0 / UNTUK_PETA;
      }
    }
    return hasil;
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
              Objects.requireNonNullElse(nama.get(id), satu.label()),
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

  private static Pertimbangan.Sepakat sepakat(ScoreTable tabel, List<String> catatan) {
    double[][] lengkap = tabel.complete().orElse(null);
    if (lengkap == null) {
      catatan.add("ICC dan Kendall W tidak terdefinisi: tidak setiap penilai menilai setiap unit.");
    }
    return new Pertimbangan.Sepakat(
        icc(lengkap, IntraclassCorrelation.Form.ICC2),
        icc(lengkap, IntraclassCorrelation.Form.ICC2K),
        lengkap == null ? null : coba(() -> KendallW.of(lengkap).w()),
        coba(() -> KrippendorffAlpha.of(tabel.valuesByUnit(), DifferenceMetric.INTERVAL).alpha()));
  }

  private static @Nullable Double icc(
      double @Nullable [][] lengkap, IntraclassCorrelation.Form bentuk) {
    return lengkap == null
        ? null
        : coba(() -> IntraclassCorrelation.of(lengkap).estimate(bentuk, TINGKAT).value());
  }

  private static @Nullable Double coba(DoubleSupplier hitung) {
    try {
      return hitung.getAsDouble();
    } catch (StatisticsException _) {
      return null;
    }
  }

  private static Pertimbangan.@Nullable Potongan potongan(RankedUnits urutan, Bahan bahan) {
    Cut cut = urutan.cut().orElse(null);
    if (cut == null) {
      return null;
    }
    return new Pertimbangan.Potongan(
        nama(urutan, bahan, cut.inside()),
        nama(urutan, bahan, cut.outside()),
        cut.difference(),
        cut.standardError(),
        cut.probability(),
        cut.separated(),
        cut.furtherScores().isPresent() ? cut.furtherScores().getAsInt() : null);
  }

  private static String nama(RankedUnits urutan, Bahan bahan, int nomor) {
    String label = urutan.units().get(nomor).label();
    return Objects.requireNonNullElse(bahan.namaUnit().get(Long.valueOf(label)), label);
  }
}
