package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.Temuan;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.organisasi.Klaster;
import id.bangga.penilaian.PenilaianMassalService;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// A tie at the cut of last year's finalists.
@Component
class SeriDeskContoh {
  private static final int FINALIS = 5;
  private static final int TERATAS = 10;

  private final SiklusService siklus;
  private final PenilaianMassalService penilaian;
  private final Clock clock;

  SeriDeskContoh(SiklusService siklus, PenilaianMassalService penilaian, Clock clock) {
    this.siklus = siklus;
    this.penilaian = penilaian;
    this.clock = clock;
  }

  private Map<Long, BigDecimal> total(int tahun, List<BerkasDesk> semua) {
    Instrumen instrumen = siklus.instrumen(tahun);
    Siklus satu = siklus.siklus(tahun);
    Map<Long, BigDecimal> hasil = new HashMap<>();
    for (BerkasDesk berkas : semua) {
      hasil.put(
          berkas.unit().unit().unitId(),
          berkas.temuan().total(instrumen, berkas.untukHitung(), satu.parameter()));
    }
    return hasil;
  }

  /// The best of the biggest group, as their scores come out.
  List<BerkasDesk> teratas(int tahun, List<BerkasDesk> semua) {
    Map<Long, BigDecimal> total = total(tahun, semua);
    return semua.stream()
        .filter(satu -> satu.unit().unit().klaster() == Klaster.DINAS_BADAN)
        .sorted(
            Comparator.comparing((BerkasDesk satu) ->
                    Objects.requireNonNull(total.get(satu.unit().unit().unitId())))
                .reversed())
        .limit(TERATAS)
        .toList();
  }

  /// The sixth gets what the fifth has, with one level less in A and as much more in B: equal
  /// totals at the cut, decided by the declared order of tie rules.
  void seri(Pelaku sistem, int tahun, List<BerkasDesk> semua, List<BerkasDesk> teratas) {
    BerkasDesk kelima = teratas.get(FINALIS - 1);
    BerkasDesk keenam = teratas.get(FINALIS);
    var ganti = SeriContoh.cari(siklus.instrumen(tahun), kelima.nilai());
    if (ganti.isEmpty()) {
      return;
    }
    List<NilaiEvaluator> nilai =
        kelima.nilai().stream().map(satu -> tukar(satu, kelima, keenam, ganti.get())).toList();
    List<Rekonsiliasi> rekonsiliasi =
        kelima.rekonsiliasi().stream()
            .map(satu ->
                new Rekonsiliasi(
                    satu.indikatorId(),
                    satu.temuan(),
                    satu.alasan(),
                    keenam.evaluator().getFirst(),
                    satu.pada()))
            .toList();
    semua.set(
        semua.indexOf(keenam),
        new BerkasDesk(keenam.unit(), keenam.evaluator(), keenam.temuan(), nilai, rekonsiliasi));
    penilaian.timpaAuto(
        sistem, tahun, keenam.unit().unit().unitId(), kelima.unit().auto(clock.instant()));
  }

  private static NilaiEvaluator tukar(
      NilaiEvaluator nilai, BerkasDesk dari, BerkasDesk ke, List<SeriContoh.Ganti> ganti) {
    Temuan temuan =
        ganti.stream()
            .filter(satu -> satu.indikator().id() == nilai.indikatorId())
            .map(satu ->
                TemuanContoh.temuan(
                    satu.indikator(), new Jawaban.Level(satu.menjadi().huruf()), true))
            .findFirst()
            .orElse(nilai.temuan());
    int urutan = dari.evaluator().indexOf(nilai.evaluatorId());
    return new NilaiEvaluator(
        nilai.indikatorId(),
        ke.evaluator().get(urutan),
        temuan,
        "Dinilai menurut bukti yang ditautkan.",
        1,
        nilai.diubahPada());
  }
}
