package id.bangga.instrumen;

import id.bangga.bersama.Putusan;
import java.math.BigDecimal;
import java.util.List;

/// From answer to score: pure rules, no database.
///
/// Without valid evidence an answered indicator is worth what the worst level is worth (E). What a
/// module supplies needs no evidence of its own.
public final class AturanSkor {
  private AturanSkor() {}

  /// Can this answer stand for this indicator? Every fault is named.
  public static Putusan periksa(Indikator indikator, Jawaban jawaban) {
    return switch (jawaban) {
      case Jawaban.Kosong _ -> new Putusan.Diterima();
      case Jawaban.TidakBerlaku tidak -> periksaTidakBerlaku(indikator, tidak);
      case Jawaban.Level level -> periksaLevel(indikator, level);
      case Jawaban.Rasio rasio ->
          indikator.tipe() == TipeIndikator.RASIO
              ? periksaAngka(indikator, rasio.masukan())
              : Putusan.tolak(KodeAturanInstrumen.IN_027);
      case Jawaban.Auto auto ->
          indikator.kunci().isPresent()
              ? periksaAngka(indikator, auto.masukan())
              : Putusan.tolak(KodeAturanInstrumen.IN_027);
    };
  }

  /// The score of an answer that {@link #periksa} accepts.
  ///
  /// @param adaBuktiSah is at least one valid piece of evidence linked
  public static Skor skor(Indikator indikator, Jawaban jawaban, boolean adaBuktiSah) {
    if (periksa(indikator, jawaban) instanceof Putusan.Ditolak ditolak) {
      throw new IllegalArgumentException(
          indikator.kode() + ": " + ditolak.alasan().getFirst().pesan());
    }
    return switch (jawaban) {
      case Jawaban.Kosong _ -> Skor.nol(Bendera.BELUM_DIJAWAB, "Belum dijawab, maka 0.");
      case Jawaban.TidakBerlaku tidak -> new Skor.TidakBerlaku(tidak.alasan());
      case Jawaban.Level level -> skorLevel(indikator, level, adaBuktiSah);
      case Jawaban.Rasio rasio ->
          adaBuktiSah
              ? skorAngka(indikator, rasio.masukan())
              : Skor.nol(Bendera.TANPA_BUKTI_SAH, "Tidak ada bukti dukung yang sah, maka 0.");
      case Jawaban.Auto auto -> skorAngka(indikator, auto.masukan());
    };
  }

  private static Putusan periksaTidakBerlaku(Indikator indikator, Jawaban.TidakBerlaku jawaban) {
    if (!indikator.bolehTidakBerlaku()) {
      return Putusan.tolak(KodeAturanInstrumen.IN_028);
    }
    return jawaban.alasan().isBlank()
        ? Putusan.tolak(KodeAturanInstrumen.IN_029)
        : new Putusan.Diterima();
  }

  private static Putusan periksaLevel(Indikator indikator, Jawaban.Level jawaban) {
    if (indikator.tipe() != TipeIndikator.LEVEL) {
      return Putusan.tolak(KodeAturanInstrumen.IN_027);
    }
    List<String> huruf = indikator.tingkat().stream().map(Tingkat::huruf).toList();
    return huruf.contains(jawaban.huruf())
        ? new Putusan.Diterima()
        : Putusan.tolak(
            KodeAturanInstrumen.IN_026,
            "Tingkat %s tidak ada pada indikator %s; pilih salah satu dari %s."
                .formatted(jawaban.huruf(), indikator.kode(), String.join(", ", huruf)));
  }

  private static Putusan periksaAngka(Indikator indikator, List<BigDecimal> angka) {
    return indikator.rumusan().orElseThrow().periksa(angka);
  }

  private static Skor skorAngka(Indikator indikator, List<BigDecimal> angka) {
    return indikator.rumusan().orElseThrow().hitung(angka);
  }

  private static Skor skorLevel(Indikator indikator, Jawaban.Level jawaban, boolean adaBuktiSah) {
    Tingkat dipilih =
        indikator.tingkat().stream()
            .filter(tingkat -> tingkat.huruf().equals(jawaban.huruf()))
            .findFirst()
            .orElseThrow();
    Tingkat terendah = indikator.tingkat().getLast();
    if (!adaBuktiSah && !dipilih.equals(terendah)) {
      return Skor.nol(
          Bendera.TANPA_BUKTI_SAH,
          "Tingkat %s tanpa bukti dukung yang sah dihitung %s, maka 0."
              .formatted(dipilih.huruf(), terendah.huruf()));
    }
    return Skor.dari(
        dipilih.skor(),
        "Tingkat %s bernilai %s.".formatted(dipilih.huruf(), Angka.teks(dipilih.skor())));
  }
}
