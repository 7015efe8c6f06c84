package id.bangga.penilaian;

import id.bangga.bukti.Bukti;
import id.bangga.bukti.Keabsahan;
import id.bangga.bukti.PeriodeBukti;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Pengisi;
import id.bangga.instrumen.Skor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One indicator of a unit's sheet: answer, score and evidence together.
///
/// @param jawaban the answer that counts: what a module or an import supplies goes before what the
///   unit typed
/// @param tersimpan what was typed, if anything
/// @param auto the supplied figures, if any
public record BarisIndikator(
    Indikator indikator,
    Jawaban jawaban,
    Skor skor,
    @Nullable JawabanTersimpan tersimpan,
    @Nullable NilaiAuto auto,
    List<Bukti> bukti,
    PeriodeBukti periode) {
  public BarisIndikator {
    bukti = List.copyOf(bukti);
  }

  public String penjelasan() {
    return tersimpan == null ? "" : tersimpan.penjelasan();
  }

  public int versi() {
    return tersimpan == null ? 0 : tersimpan.versi();
  }

  /// Must the unit itself answer?
  public boolean milikUnit() {
    return indikator.pengisi() == Pengisi.PD && auto == null;
  }

  public boolean terjawab() {
    return !(jawaban instanceof Jawaban.Kosong);
  }

  public boolean berbukti() {
    return bukti.stream().anyMatch(satu -> keabsahan(satu).sah());
  }

  public Keabsahan keabsahan(Bukti satu) {
    return satu.keabsahan(periode);
  }

  /// The level chosen, if the answer is one.
  public Optional<String> huruf() {
    return jawaban instanceof Jawaban.Level level ? Optional.of(level.huruf()) : Optional.empty();
  }
}
