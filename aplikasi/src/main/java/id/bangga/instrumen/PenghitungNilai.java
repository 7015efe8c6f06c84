package id.bangga.instrumen;

import static java.math.BigDecimal.ZERO;

import id.bangga.instrumen.Nilai.NilaiIndikator;
import id.bangga.instrumen.Nilai.NilaiKomponen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The arithmetic behind {@link Nilai#hitung}: points go up the tree, effective weights go down.
/// Products come before quotients, and where everything applies there is no quotient at all.
final class PenghitungNilai {
  private static final Skor BELUM = Skor.nol(Bendera.BELUM_DIJAWAB, "Belum dijawab, maka 0.");
  private final Map<String, Skor> skor;

  PenghitungNilai(Map<String, Skor> skor) {
    this.skor = skor;
  }

  Nilai hitung(Instrumen instrumen) {
    BigDecimal penuh = instrumen.bobot();
    BigDecimal berlaku = berlaku(instrumen.komponen());
    BigDecimal poin = poin(instrumen.komponen());
    return new Nilai(
        berlaku.signum() == 0 ? null : skala(poin, penuh, berlaku),
        anak(instrumen.komponen(), penuh, berlaku));
  }

  /// The part of the weight of these branches that stands for something.
  private BigDecimal berlaku(List<Komponen> daftar) {
    return daftar.stream()
        .filter(this::adaYangBerlaku)
        .map(Komponen::bobot)
        .reduce(ZERO, BigDecimal::add);
  }

  private BigDecimal poin(List<Komponen> daftar) {
    return daftar.stream().map(this::poin).reduce(ZERO, BigDecimal::add);
  }

  private boolean adaYangBerlaku(Komponen komponen) {
    return komponen.semuaIndikator().anyMatch(this::berlaku);
  }

  private boolean berlaku(Indikator indikator) {
    return skor(indikator) instanceof Skor.Angka;
  }

  private Skor skor(Indikator indikator) {
    return skor.getOrDefault(indikator.kode(), BELUM);
  }

  /// Weight inside a branch that stands for something.
  private BigDecimal bobotBerlaku(Komponen komponen) {
    return komponen.indikator().stream()
        .filter(this::berlaku)
        .map(Indikator::bobot)
        .reduce(berlaku(komponen.anak()), BigDecimal::add);
  }

  /// Points of a branch out of its own weight.
  private BigDecimal poin(Komponen komponen) {
    BigDecimal langsung =
        komponen.indikator().stream()
            .map(satu -> skor(satu).angka().orElse(ZERO).multiply(satu.bobot()))
            .reduce(ZERO, BigDecimal::add);
    return skala(langsung.add(poin(komponen.anak())), komponen.bobot(), bobotBerlaku(komponen));
  }

  private List<NilaiKomponen> anak(List<Komponen> daftar, BigDecimal untuk, BigDecimal berlaku) {
    return daftar.stream()
        .map(satu ->
            komponen(satu, adaYangBerlaku(satu) ? skala(satu.bobot(), untuk, berlaku) : ZERO))
        .toList();
  }

  private NilaiKomponen komponen(Komponen komponen, BigDecimal efektif) {
    BigDecimal berlaku = bobotBerlaku(komponen);
    return new NilaiKomponen(
        komponen.kode(),
        komponen.nama(),
        komponen.bobot(),
        efektif,
        nilai(komponen, efektif),
        anak(komponen.anak(), efektif, berlaku),
        komponen.indikator().stream()
            .map(satu ->
                indikator(satu, berlaku(satu) ? skala(satu.bobot(), efektif, berlaku) : ZERO))
            .toList());
  }

  private @Nullable BigDecimal nilai(Komponen komponen, BigDecimal efektif) {
    return efektif.signum() == 0 ? null : skala(poin(komponen), efektif, komponen.bobot());
  }

  private NilaiIndikator indikator(Indikator indikator, BigDecimal efektif) {
    Skor hasil = skor(indikator);
    return new NilaiIndikator(
        indikator.kode(),
        indikator.bobot(),
        efektif,
        hasil,
        hasil.angka().map(efektif::multiply).orElse(null));
  }

  /// `jumlah × untuk ÷ dari`, exactly `jumlah` when the two are equal.
  private static BigDecimal skala(BigDecimal jumlah, BigDecimal untuk, BigDecimal dari) {
    return dari.signum() == 0 || untuk.compareTo(dari) == 0
        ? jumlah
        : Angka.bagi(jumlah.multiply(untuk), dari);
  }
}
