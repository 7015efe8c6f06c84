package id.bangga.desk.web;

import id.bangga.instrumen.AturanSkor;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.MasukanRumus;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer to an indicator as typed into a form, and back into the form.
///
/// Fields: `level` for a rubric, `masukan-0`, `masukan-1`, … for a formula, `tidakBerlaku` when the
/// indicator may not apply.
final class BacaJawaban {
  static final String LEVEL = "level";
  static final String TIDAK_BERLAKU = "tidakBerlaku";
  private static final String MASUKAN = "masukan-";

  private BacaJawaban() {}

  /// The answer; an empty one when nothing was chosen. What cannot be read, or cannot stand for
  /// this indicator, is noted at its field.
  static Jawaban baca(Indikator indikator, Formulir f) {
    Jawaban jawaban = isian(indikator, f);
    AturanSkor.periksa(indikator, jawaban)
        .alasan()
        .forEach(alasan -> f.galat(bidang(indikator, jawaban), alasan.pesan()));
    return jawaban;
  }

  private static String bidang(Indikator indikator, Jawaban jawaban) {
    if (jawaban instanceof Jawaban.TidakBerlaku) {
      return "catatan";
    }
    return indikator.rumusan().isPresent() ? MASUKAN + 0 : LEVEL;
  }

  private static Jawaban isian(Indikator indikator, Formulir f) {
    if (indikator.bolehTidakBerlaku() && f.terpilih(TIDAK_BERLAKU, "ya")) {
      return new Jawaban.TidakBerlaku(f.nilai("catatan"));
    }
    return indikator
        .rumusan()
        .map(rumusan -> rasio(rumusan.masukan(), f))
        .orElseGet(() -> level(f));
  }

  private static Jawaban level(Formulir f) {
    String huruf = f.nilai(LEVEL);
    if (huruf.isEmpty()) {
      f.galat(LEVEL, "Pilih tingkatnya.");
      return new Jawaban.Kosong();
    }
    return new Jawaban.Level(huruf);
  }

  private static Jawaban rasio(List<MasukanRumus> masukan, Formulir f) {
    List<BigDecimal> angka = new ArrayList<>();
    for (int i = 0; i < masukan.size(); i++) {
      String nama = MASUKAN + i;
      if (f.nilai(nama).isBlank()) {
        f.galat(nama, "Isi " + masukan.get(i).nama() + ".");
      } else {
        Optional<BigDecimal> nilai = f.desimal(nama, masukan.get(i).sebutan());
        nilai.ifPresent(angka::add);
      }
    }
    return f.adaGalat() ? new Jawaban.Kosong() : new Jawaban.Rasio(angka);
  }

  /// Puts an answer into a form for its first display.
  static void isi(Formulir f, Jawaban jawaban) {
    switch (jawaban) {
      case Jawaban.Level level -> f.isi(LEVEL, level.huruf());
      case Jawaban.Rasio rasio -> isiAngka(f, rasio.masukan());
      case Jawaban.Auto auto -> isiAngka(f, auto.masukan());
      case Jawaban.TidakBerlaku _ -> f.isi(TIDAK_BERLAKU, "ya");
      case Jawaban.Kosong _ -> {}
    }
  }

  private static void isiAngka(Formulir f, List<BigDecimal> angka) {
    for (int i = 0; i < angka.size(); i++) {
      f.isi(MASUKAN + i, angka.get(i).stripTrailingZeros().toPlainString().replace('.', ','));
    }
  }
}
