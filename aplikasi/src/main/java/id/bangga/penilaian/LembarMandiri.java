package id.bangga.penilaian;

import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Komponen;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.Skor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A unit's whole sheet: every indicator with answer, score and evidence, and what it all comes to.
///
/// @param baris every indicator in the instrument's order
public record LembarMandiri(
    Penilaian penilaian, Instrumen instrumen, List<BarisIndikator> baris, Nilai nilai) {
  public LembarMandiri {
    baris = List.copyOf(baris);
  }

  static LembarMandiri dari(Penilaian penilaian, Instrumen instrumen, List<BarisIndikator> baris) {
    Map<String, Skor> skor =
        baris.stream()
            .collect(Collectors.toMap(satu -> satu.indikator().kode(), BarisIndikator::skor));
    return new LembarMandiri(penilaian, instrumen, baris, Nilai.hitung(instrumen, skor));
  }

  public Optional<BarisIndikator> baris(long indikatorId) {
    return baris.stream().filter(satu -> satu.indikator().id() == indikatorId).findFirst();
  }

  /// The indicators of one branch, in order.
  public List<BarisIndikator> baris(Komponen komponen) {
    return komponen.semuaIndikator().flatMap(satu -> baris(satu.id()).stream()).toList();
  }

  /// How many indicators the unit itself must answer.
  public int wajib() {
    return hitung(BarisIndikator::milikUnit);
  }

  public int terjawab() {
    return hitung(satu -> satu.milikUnit() && satu.terjawab());
  }

  public int berbukti() {
    return hitung(satu -> satu.milikUnit() && satu.terjawab() && satu.berbukti());
  }

  private int hitung(Predicate<BarisIndikator> syarat) {
    return (int) baris.stream().filter(syarat).count();
  }
}
