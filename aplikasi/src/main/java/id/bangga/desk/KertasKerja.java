package id.bangga.desk;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Nilai;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything an evaluator works on for one unit.
///
/// @param butir one for each indicator, in the instrument's order
public record KertasKerja(Desk desk, Instrumen instrumen, BigDecimal ambang, List<Butir> butir) {

  /// One indicator with all that is known about it.
  ///
  /// @param mandiri what the unit answered; null when nothing
  /// @param nilai the evaluators' findings so far
  /// @param desk the desk's value when it is settled
  /// @param akhir the official value as it stands now
  public record Butir(
      Indikator indikator,
      @Nullable Mandiri mandiri,
      List<NilaiEvaluator> nilai,
      AturanDesk.Gabungan gabungan,
      @Nullable Rekonsiliasi rekonsiliasi,
      @Nullable Sanggahan sanggahan,
      @Nullable NilaiFinal desk,
      @Nullable NilaiFinal akhir) {

    public Optional<NilaiEvaluator> nilai(long evaluatorId) {
      return nilai.stream().filter(satu -> satu.evaluatorId() == evaluatorId).findFirst();
    }

    /// Do the evaluators have to agree on a value?
    public boolean perluRekonsiliasi() {
      return gabungan instanceof AturanDesk.Gabungan.Berbeda && rekonsiliasi == null;
    }
  }

  public KertasKerja {
    butir = List.copyOf(butir);
  }

  public Optional<Butir> butir(long indikatorId) {
    return butir.stream().filter(satu -> satu.indikator().id() == indikatorId).findFirst();
  }

  /// The value of all official scores as they stand now.
  public Nilai nilaiAkhir() {
    return AturanFinal.nilai(
        instrumen,
        butir.stream().flatMap(satu -> Optional.ofNullable(satu.akhir()).stream()).toList());
  }

  /// How many indicators this evaluator has scored.
  public int dinilai(long evaluatorId) {
    return (int) butir.stream().filter(satu -> satu.nilai(evaluatorId).isPresent()).count();
  }
}
