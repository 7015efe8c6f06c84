package id.bangga.desk;

import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.TipeIndikator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private Butir dengan(Map<Long, NilaiFinal> resmi) {
      NilaiFinal tetap = resmi.get(indikator.id());
      return tetap == null
          ? this
          : new Butir(indikator, mandiri, nilai, gabungan, rekonsiliasi, sanggahan, desk, tetap);
    }

    private Butir tanpaRekan(long pembaca) {
      return indikator.tipe() == TipeIndikator.AUTO
          ? this
          : new Butir(
              indikator,
              mandiri,
              nilai.stream().filter(satu -> satu.evaluatorId() == pembaca).toList(),
              new AturanDesk.Gabungan.Belum(),
              null,
              sanggahan,
              null,
              null);
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

  /// The unit's own value; it never ranks. Null when it answered nothing.
  public @Nullable BigDecimal nilaiMandiri() {
    List<NilaiFinal> sendiri = new ArrayList<>();
    for (Butir satu : butir) {
      Mandiri mandiri = satu.mandiri();
      if (mandiri != null) {
        sendiri.add(
            new NilaiFinal(
                satu.indikator().id(),
                mandiri.jawaban(),
                mandiri.skor(),
                AsalNilai.AUTO,
                mandiri.penjelasan()));
      }
    }
    return sendiri.isEmpty() ? null : AturanFinal.nilai(instrumen, sendiri).total();
  }

  /// With these scores as the official ones.
  KertasKerja dengan(Map<Long, NilaiFinal> resmi) {
    return new KertasKerja(
        desk, instrumen, ambang, butir.stream().map(satu -> satu.dengan(resmi)).toList());
  }

  /// What this reader may see of it: whoever is still scoring does not get the colleague's findings
  /// nor anything that follows from them, so that the two judge independently.
  KertasKerja untuk(long pembaca) {
    boolean menilai = desk.tugas(pembaca).filter(satu -> !satu.selesai()).isPresent();
    return desk.status() == StatusDesk.BERJALAN && menilai
        ? new KertasKerja(
            desk, instrumen, ambang, butir.stream().map(satu -> satu.tanpaRekan(pembaca)).toList())
        : this;
  }

  /// How many indicators this evaluator has scored.
  public int dinilai(long evaluatorId) {
    return (int) butir.stream().filter(satu -> satu.nilai(evaluatorId).isPresent()).count();
  }
}
