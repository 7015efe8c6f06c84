package id.bangga.hasil;

import id.bangga.desk.AsalNilai;
import id.bangga.desk.AturanFinal;
import id.bangga.desk.NilaiEvaluator;
import id.bangga.desk.NilaiFinal;
import id.bangga.desk.PenugasanService;
import id.bangga.desk.Rekonsiliasi;
import id.bangga.desk.Sanggahan;
import id.bangga.desk.Temuan;
import id.bangga.hasil.HasilVerifikasi.TemuanVerifikasi;
import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.Skor;
import id.bangga.instrumen.TipeIndikator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Derives the desk values again: findings follow from answers, official scores from findings,
/// totals from official scores.
final class PeriksaDesk {
  private final IsiHasil hasil;
  private final List<TemuanVerifikasi> temuan;
  private final Map<String, Nilai> nilai = new HashMap<>();
  private int skorDiperiksa;

  PeriksaDesk(IsiHasil hasil, List<TemuanVerifikasi> temuan) {
    this.hasil = hasil;
    this.temuan = temuan;
  }

  /// Value of each unit as derived, by its code.
  Map<String, Nilai> nilai() {
    return nilai;
  }

  int skorDiperiksa() {
    return skorDiperiksa;
  }

  void jalankan() {
    if (hasil.instrumen().bobot().compareTo(Instrumen.JUMLAH_BOBOT) != 0) {
      temukan(
          KodeTemuan.VH_004,
          "Jumlah bobot %s.".formatted(hasil.instrumen().bobot().toPlainString()));
    }
    hasil.unit().values().forEach(this::unit);
  }

  private void unit(IsiHasil.Unit unit) {
    Map<String, Skor> skor = new HashMap<>();
    for (Indikator indikator : hasil.instrumen().indikator()) {
      IsiHasil.Indikator isi = unit.indikator().get(indikator.kode());
      if (isi == null) {
        temukan(
            KodeTemuan.VH_012,
            "%s: indikator %s tidak ada.".formatted(unit.kode(), indikator.kode()));
        continue;
      }
      String tempat = unit.kode() + " " + indikator.kode();
      skor.put(indikator.kode(), indikator(tempat, indikator, isi));
      skorDiperiksa++;
    }
    nilai.put(unit.kode(), Nilai.hitung(hasil.instrumen(), skor));
  }

  private Skor indikator(String tempat, Indikator indikator, IsiHasil.Indikator isi) {
    if (indikator.tipe() == TipeIndikator.AUTO) {
      return otomatis(tempat, indikator, isi);
    }
    periksaTemuan(tempat, indikator, isi.berkas());
    Optional<NilaiFinal> turunan =
        AturanFinal.nilaiFinal(
            tanpaKunci(indikator),
            isi.berkas(),
            PenugasanService.EVALUATOR_PER_UNIT,
            hasil.parameter().ambangRekonsiliasi());
    if (isi.berkas().nilai().size() != PenugasanService.EVALUATOR_PER_UNIT) {
      temukan(
          KodeTemuan.VH_012,
          "%s dinilai %d evaluator.".formatted(tempat, isi.berkas().nilai().size()));
    }
    if (turunan.isEmpty()) {
      temukan(
          KodeTemuan.VH_011, tempat + ": temuan belum menghasilkan nilai (perlu rekonsiliasi).");
      return skor(isi.skor());
    }
    bandingkan(tempat, isi, turunan.get().skor(), turunan.get().asal());
    return skor(turunan.get().skor());
  }

  /// Indicators of a file carry 0 as key, as the findings read from it do.
  private static Indikator tanpaKunci(Indikator satu) {
    return new Indikator(
        0,
        satu.kode(),
        satu.nama(),
        satu.bobot(),
        satu.cara(),
        satu.pengisi(),
        satu.bolehTidakBerlaku(),
        satu.rujukan());
  }

  private Skor otomatis(String tempat, Indikator indikator, IsiHasil.Indikator isi) {
    Jawaban jawaban = isi.otomatis();
    BigDecimal turunan =
        jawaban == null
            ? BigDecimal.ZERO
            : AturanSkor.skor(indikator, jawaban, true).angka().orElse(null);
    bandingkan(tempat, isi, turunan, AsalNilai.AUTO);
    return skor(turunan);
  }

  private void bandingkan(
      String tempat, IsiHasil.Indikator isi, @Nullable BigDecimal skor, AsalNilai asal) {
    if (!sama(skor, isi.skor())) {
      temukan(
          KodeTemuan.VH_011,
          "%s: tertulis %s, seharusnya %s.".formatted(tempat, teks(isi.skor()), teks(skor)));
    }
    if (!asal.name().equals(isi.asal())) {
      temukan(
          KodeTemuan.VH_013,
          "%s: tertulis %s, seharusnya %s.".formatted(tempat, isi.asal(), asal.name()));
    }
  }

  private void periksaTemuan(String tempat, Indikator indikator, AturanFinal.Berkas berkas) {
    berkas.nilai().stream()
        .map(NilaiEvaluator::temuan)
        .forEach(satu -> periksaSkor(tempat, indikator, satu));
    berkas.rekonsiliasi().stream()
        .map(Rekonsiliasi::temuan)
        .forEach(satu -> periksaSkor(tempat, indikator, satu));
    berkas.lapangan().forEach(satu -> periksaSkor(tempat, indikator, satu.temuan()));
    for (Sanggahan satu : berkas.sanggahan()) {
      Sanggahan.Jawab jawab = satu.jawaban();
      if (jawab != null && jawab.temuan() != null) {
        periksaSkor(tempat, indikator, jawab.temuan());
      }
    }
  }

  private void periksaSkor(String tempat, Indikator indikator, Temuan satu) {
    skorDiperiksa++;
    BigDecimal seharusnya =
        AturanSkor.skor(indikator, satu.jawaban(), satu.buktiSah()).angka().orElse(null);
    if (!sama(seharusnya, satu.skor())) {
      temukan(
          KodeTemuan.VH_010,
          "%s: tertulis %s, menurut jawabannya %s."
              .formatted(tempat, teks(satu.skor()), teks(seharusnya)));
    }
  }

  private static Skor skor(@Nullable BigDecimal angka) {
    return angka == null ? new Skor.TidakBerlaku("tidak berlaku") : Skor.dari(angka, "");
  }

  static boolean sama(@Nullable BigDecimal satu, @Nullable BigDecimal lain) {
    if (satu == null || lain == null) {
      return satu == null && lain == null;
    }
    return satu.compareTo(lain) == 0;
  }

  static String teks(@Nullable BigDecimal angka) {
    return angka == null ? "tidak berlaku" : angka.toPlainString();
  }

  private void temukan(KodeTemuan kode, String pesan) {
    temuan.add(new TemuanVerifikasi(kode, pesan));
  }
}
