package id.bangga.desk;

import id.bangga.bersama.Invarian;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.kepentingan.Benturan;
import id.bangga.siklus.Siklus;
import id.bangga.siklus.SiklusService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Scores follow from answers; a result handed over was read by two whose sheets are closed; a
/// final desk has every indicator with the value that its papers give; nobody scored in conflict.
@Component
class DeskInvarian implements Invarian {
  private final SiklusService siklus;
  private final PenugasanRepository penugasan;
  private final NilaiRepository nilai;
  private final PenyusunKertas kertas;
  private final Penjaga penjaga;

  DeskInvarian(
      SiklusService siklus,
      PenugasanRepository penugasan,
      NilaiRepository nilai,
      PenyusunKertas kertas,
      Penjaga penjaga) {
    this.siklus = siklus;
    this.penugasan = penugasan;
    this.nilai = nilai;
    this.kertas = kertas;
    this.penjaga = penjaga;
  }

  @Override
  public String modul() {
    return "desk";
  }

  @Override
  public List<String> periksa() {
    List<String> temuan = new ArrayList<>();
    for (Siklus satu : siklus.daftar()) {
      List<Desk> daftar = penugasan.list(satu.tahun());
      daftar.forEach(desk -> periksaDesk(desk, temuan));
      if (!satu.status().beku()) {
        periksaBenturan(satu.tahun(), daftar, temuan);
      }
    }
    return temuan;
  }

  private void periksaDesk(Desk desk, List<String> temuan) {
    KertasKerja lembar = kertas.hitung(desk);
    for (KertasKerja.Butir butir : lembar.butir()) {
      for (NilaiEvaluator satu : butir.nilai()) {
        if (!sama(satu.temuan().skor(), skor(butir.indikator(), satu.temuan()))) {
          temuan.add(
              "%s %s: skor evaluator %d tidak mengikuti jawabannya."
                  .formatted(sebut(desk), butir.indikator().kode(), satu.evaluatorId()));
        }
      }
    }
    if (desk.status() != StatusDesk.BERJALAN && !desk.lengkap()) {
      temuan.add("%s disampaikan tanpa dua lembar tertutup.".formatted(sebut(desk)));
    }
    if (desk.status() == StatusDesk.FINAL) {
      periksaFinal(lembar, temuan);
    }
  }

  private static @Nullable BigDecimal skor(Indikator indikator, Temuan temuan) {
    return AturanSkor.skor(indikator, temuan.jawaban(), temuan.buktiSah()).angka().orElse(null);
  }

  /// What modules supply may change after the desk is final; the rest must not.
  private void periksaFinal(KertasKerja lembar, List<String> temuan) {
    KunciDesk kunci = lembar.desk().kunci();
    Map<Long, NilaiFinal> tersimpan = new HashMap<>();
    nilai
        .listFinal(kunci.tahun(), kunci.unitId())
        .forEach(satu -> tersimpan.put(satu.nilai().indikatorId(), satu.nilai()));
    for (KertasKerja.Butir butir : lembar.butir()) {
      NilaiFinal ada = tersimpan.get(butir.indikator().id());
      NilaiFinal seharusnya = butir.akhir();
      String sebutan = sebut(lembar.desk()) + " " + butir.indikator().kode();
      if (ada == null) {
        temuan.add("%s: tidak ada nilai final.".formatted(sebutan));
      } else if (butir.indikator().tipe() != TipeIndikator.AUTO
          && (seharusnya == null || !sama(ada.skor(), seharusnya.skor()))) {
        temuan.add("%s: nilai final tidak mengikuti kertas kerjanya.".formatted(sebutan));
      }
    }
  }

  /// A frozen year is past: a relation declared afterwards does not undo it.
  private void periksaBenturan(int tahun, List<Desk> daftar, List<String> temuan) {
    Map<Long, List<Long>> dinilai =
        nilai.listHitungan(tahun).stream()
            .collect(
                Collectors.groupingBy(
                    NilaiRepository.Hitungan::unitId,
                    Collectors.mapping(
                        NilaiRepository.Hitungan::evaluatorId, Collectors.toList())));
    List<Long> orang = dinilai.values().stream().flatMap(List::stream).distinct().sorted().toList();
    if (daftar.isEmpty() || orang.isEmpty()) {
      return;
    }
    for (Benturan satu : penjaga.benturan(orang)) {
      if (dinilai.getOrDefault(satu.unitId(), List.of()).contains(satu.akunId())) {
        temuan.add(
            "Ada nilai desk dengan benturan kepentingan: tahun %d, evaluator %d, unit %d (%s)."
                .formatted(tahun, satu.akunId(), satu.unitId(), satu.keterangan()));
      }
    }
  }

  private static boolean sama(@Nullable BigDecimal satu, @Nullable BigDecimal dua) {
    if (satu == null || dua == null) {
      return satu == null && dua == null;
    }
    return satu.compareTo(dua) == 0;
  }

  private static String sebut(Desk desk) {
    return "Desk %d unit %d".formatted(desk.kunci().tahun(), desk.kunci().unitId());
  }
}
