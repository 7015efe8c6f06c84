package id.bangga.contoh;

import id.bangga.desk.AsalNilai;
import id.bangga.desk.AturanDesk;
import id.bangga.desk.AturanFinal;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.NilaiFinal;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.siklus.ParameterSiklus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What the two evaluators of one sample unit find: mostly what is true, by some more strictly, by
/// others more kindly.
final class TemuanContoh {
  private static final long BENIH = 90_001;
  private static final double BEDA_PAHAM = 0.05;

  private final JawabanContoh unit;
  private final List<Long> evaluator;
  private final Instant mulai;
  private final SplittableRandom acak;
  private final AngkaContoh angka;

  TemuanContoh(JawabanContoh unit, List<Long> evaluator, int tahun, Instant mulai) {
    this.unit = unit;
    this.evaluator = evaluator;
    this.mulai = mulai;
    this.acak = new SplittableRandom(BENIH * tahun + unit.unit().kode().hashCode());
    this.angka = new AngkaContoh(acak, 10, 0.5);
  }

  /// Findings on every indicator that people score.
  ///
  /// @param urutanEvaluator number of each evaluator, on which their severity depends
  List<NilaiEvaluator> nilai(Map<Long, Integer> urutanEvaluator) {
    List<NilaiEvaluator> hasil = new ArrayList<>();
    for (long satu : evaluator) {
      double keras = keras(urutanEvaluator.getOrDefault(satu, 0));
      int ke = 0;
      for (Map.Entry<Indikator, Jawaban> pasangan : unit.benar().entrySet()) {
        if (pasangan.getKey().tipe() != TipeIndikator.AUTO) {
          hasil.add(nilai(satu, pasangan.getKey(), pasangan.getValue(), keras, ke++));
        }
      }
    }
    return hasil;
  }

  /// From −1 (kind) to 1 (strict), made up.
  private static double keras(int urutan) {
    return Math.clamp(
        0.45 * new SplittableRandom(BENIH + urutan * 7_919L).nextGaussian(), -0.8, 0.8);
  }

  private NilaiEvaluator nilai(
      long evaluatorId, Indikator indikator, Jawaban benar, double keras, int ke) {
    int langkah = acak.nextDouble() < Math.abs(keras) * 0.4 ? (int) Math.signum(keras) : 0;
    if (acak.nextDouble() < BEDA_PAHAM) {
      langkah += acak.nextBoolean() ? 1 : -1;
    }
    Temuan temuan =
        temuan(
            indikator, tergeser(indikator, benar, langkah), !unit.tanpaBukti().contains(indikator));
    return new NilaiEvaluator(
        indikator.id(),
        evaluatorId,
        temuan,
        catatan(indikator, temuan),
        1,
        mulai.plus(Duration.ofMinutes(ke * 6L)));
  }

  private Jawaban tergeser(Indikator indikator, Jawaban benar, int langkah) {
    return switch (benar) {
      case Jawaban.Level level ->
          new Jawaban.Level(JawabanContoh.geser(indikator, level.huruf(), langkah));
      case Jawaban.Rasio rasio ->
          new Jawaban.Rasio(angka.geser(indikator, rasio.masukan(), -0.1 * langkah));
      // what was supplied to a verifier's indicator is scored by people as they read it
      case Jawaban.Auto auto ->
          new Jawaban.Rasio(angka.geser(indikator, auto.masukan(), -0.1 * langkah));
      default -> benar;
    };
  }

  static Temuan temuan(Indikator indikator, Jawaban jawaban, boolean sah) {
    return new Temuan(jawaban, sah, AturanSkor.skor(indikator, jawaban, sah).angka().orElse(null));
  }

  private String catatan(Indikator indikator, Temuan temuan) {
    Jawaban sendiri = unit.sendiri().get(indikator);
    if (!temuan.buktiSah()) {
      return "Tidak ada bukti dukung yang sah.";
    }
    if (sendiri == null || temuan.skor() == null) {
      return "";
    }
    BigDecimal mandiri = temuan(indikator, sendiri, true).skor();
    if (mandiri == null || temuan.skor().compareTo(mandiri) >= 0) {
      return "";
    }
    return temuan.jawaban() instanceof Jawaban.Level level
        ? "Bukti mendukung tingkat %s, belum yang dinyatakan unit.".formatted(level.huruf())
        : "Sebagian angka tidak terbukti dalam dokumen yang ditautkan.";
  }

  /// What the two agree on where they differ too much: what is true.
  List<Rekonsiliasi> rekonsiliasi(List<NilaiEvaluator> nilai, ParameterSiklus parameter) {
    List<Rekonsiliasi> hasil = new ArrayList<>();
    for (Map.Entry<Indikator, Jawaban> satu : unit.benar().entrySet()) {
      Indikator indikator = satu.getKey();
      List<Temuan> temuan =
          nilai.stream()
              .filter(n -> n.indikatorId() == indikator.id())
              .map(NilaiEvaluator::temuan)
              .toList();
      if (AturanDesk.gabung(temuan, 2, parameter.ambangRekonsiliasi())
          instanceof AturanDesk.Gabungan.Berbeda) {
        Temuan sepakat =
            temuan(
                indikator,
                tergeser(indikator, satu.getValue(), 0),
                !unit.tanpaBukti().contains(indikator));
        hasil.add(
            new Rekonsiliasi(
                indikator.id(),
                sepakat,
                "Bukti dibaca ulang bersama; keduanya sepakat pada nilai ini.",
                evaluator.getFirst(),
                mulai.plus(Duration.ofHours(30))));
      }
    }
    return hasil;
  }

  /// The official total these papers come to.
  BigDecimal total(Instrumen instrumen, AturanFinal.Berkas berkas, ParameterSiklus parameter) {
    Map<Long, NilaiFinal> hasil = new HashMap<>();
    for (Indikator satu : instrumen.indikator()) {
      if (satu.tipe() == TipeIndikator.AUTO) {
        Jawaban ada = java.util.Objects.requireNonNull(unit.benar().get(satu));
        Temuan temuan = temuan(satu, ada, true);
        hasil.put(
            satu.id(), new NilaiFinal(satu.id(), ada, temuan.skor(), AsalNilai.AUTO, "contoh"));
      } else {
        AturanFinal.nilaiFinal(
                satu, berkas, PenugasanService.EVALUATOR_PER_UNIT, parameter.ambangRekonsiliasi())
            .ifPresent(nilai -> hasil.put(satu.id(), nilai));
      }
    }
    BigDecimal total = AturanFinal.nilai(instrumen, hasil.values()).total();
    return total == null ? BigDecimal.ZERO : total;
  }
}
