package id.bangga.instrumen;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The value of a whole instrument: 0 to 100, and the same for every branch and indicator.
///
/// The weight of what does not apply is spread proportionally over the rest of its own branch, so
/// that branches keep their weights; a branch with nothing left passes its weight to its siblings.
/// Nothing is rounded; the total is exact when everything applies and the scores are.
///
/// @param total 0 to 100; null when nothing at all applies
public record Nilai(@Nullable BigDecimal total, List<NilaiKomponen> komponen) {
  public Nilai {
    komponen = List.copyOf(komponen);
  }

  /// @param bobot the branch's weight as the instrument says
  /// @param bobotEfektif its weight after spreading; 0 when nothing in it applies
  /// @param nilai points out of `bobotEfektif`; null when nothing in it applies
  public record NilaiKomponen(
      String kode,
      String nama,
      BigDecimal bobot,
      BigDecimal bobotEfektif,
      @Nullable BigDecimal nilai,
      List<NilaiKomponen> anak,
      List<NilaiIndikator> indikator) {
    public NilaiKomponen {
      anak = List.copyOf(anak);
      indikator = List.copyOf(indikator);
    }

    /// Points as a share of the branch's weight, 0 to 100; null when nothing in it applies.
    public @Nullable BigDecimal persen() {
      return nilai == null || bobotEfektif.signum() == 0
          ? null
          : Angka.bagi(nilai.multiply(Angka.SERATUS), bobotEfektif);
    }

    Stream<NilaiKomponen> semua() {
      return Stream.concat(Stream.of(this), anak.stream().flatMap(NilaiKomponen::semua));
    }

    Stream<NilaiIndikator> semuaIndikator() {
      return Stream.concat(
          indikator.stream(), anak.stream().flatMap(NilaiKomponen::semuaIndikator));
    }
  }

  /// @param bobot the indicator's weight as the instrument says
  /// @param bobotEfektif its weight after spreading; 0 when it does not apply
  /// @param nilai points out of `bobotEfektif`; null when it does not apply
  public record NilaiIndikator(
      String kode,
      BigDecimal bobot,
      BigDecimal bobotEfektif,
      Skor skor,
      @Nullable BigDecimal nilai) {}

  /// The value of these scores, by the code of their indicators. An indicator without a score
  /// counts as not answered; a score without an indicator is an error.
  public static Nilai hitung(Instrumen instrumen, Map<String, Skor> skor) {
    Set<String> asing = new HashSet<>(skor.keySet());
    instrumen.indikator().forEach(indikator -> asing.remove(indikator.kode()));
    if (!asing.isEmpty()) {
      throw new IllegalArgumentException("Skor untuk indikator yang tidak ada: " + asing);
    }
    return new PenghitungNilai(skor).hitung(instrumen);
  }

  /// Every branch, parents before children.
  public List<NilaiKomponen> semuaKomponen() {
    return komponen.stream().flatMap(NilaiKomponen::semua).toList();
  }

  public Optional<NilaiKomponen> komponen(String kode) {
    return komponen.stream()
        .flatMap(NilaiKomponen::semua)
        .filter(satu -> satu.kode().equals(kode))
        .findFirst();
  }

  /// Every indicator in order.
  public List<NilaiIndikator> semuaIndikator() {
    return komponen.stream().flatMap(NilaiKomponen::semuaIndikator).toList();
  }

  public Optional<NilaiIndikator> indikator(String kode) {
    return komponen.stream()
        .flatMap(NilaiKomponen::semuaIndikator)
        .filter(satu -> satu.kode().equals(kode))
        .findFirst();
  }
}
