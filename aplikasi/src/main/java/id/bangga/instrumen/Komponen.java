package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// A branch of the instrument: it holds further branches, indicators, or both.
///
/// @param id key in the database; 0 when it was read from a file
public record Komponen(
    long id, String kode, String nama, List<Komponen> anak, List<Indikator> indikator) {
  public Komponen {
    anak = List.copyOf(anak);
    indikator = List.copyOf(indikator);
  }

  /// Every indicator below this branch, in order: those of the branch itself first.
  public Stream<Indikator> semuaIndikator() {
    return Stream.concat(indikator.stream(), anak.stream().flatMap(Komponen::semuaIndikator));
  }

  /// This branch and all below it.
  public Stream<Komponen> semua() {
    return Stream.concat(Stream.of(this), anak.stream().flatMap(Komponen::semua));
  }

  /// The sum of the weights below.
  public BigDecimal bobot() {
    return semuaIndikator().map(Indikator::bobot).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Komponen beranak(List<Komponen> lain) {
    return new Komponen(id, kode, nama, lain, indikator);
  }

  Komponen berindikator(List<Indikator> lain) {
    return new Komponen(id, kode, nama, anak, lain);
  }
}
