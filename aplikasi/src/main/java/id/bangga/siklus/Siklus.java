package id.bangga.siklus;

import id.bangga.bersama.VersiUsang;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One year's assessment.
///
/// @param fase all phases in their order
/// @param versi counts the changes, for optimistic locking
public record Siklus(
    int tahun,
    String nama,
    long instrumenId,
    StatusSiklus status,
    List<RentangFase> fase,
    ParameterSiklus parameter,
    List<KriteriaJuri> kriteria,
    long versi) {

  public Siklus {
    fase = List.copyOf(fase);
    kriteria = List.copyOf(kriteria);
  }

  public Optional<RentangFase> fase(Fase satu) {
    return fase.stream().filter(rentang -> rentang.fase() == satu).findFirst();
  }

  /// The phases open at a moment; several may overlap.
  public List<RentangFase> terbuka(Instant saat) {
    return fase.stream().filter(rentang -> rentang.memuat(saat)).toList();
  }

  public Optional<KriteriaJuri> kriteria(String kode) {
    return kriteria.stream().filter(satu -> satu.kode().equals(kode)).findFirst();
  }

  public boolean berjalan() {
    return status == StatusSiklus.BERJALAN;
  }

  /// Refuses a change by somebody who saw an older version.
  void wajibVersi(long dilihat) {
    if (versi != dilihat) {
      throw new VersiUsang("Siklus " + tahun);
    }
  }

  /// May what is declared before the assessment still change?
  public boolean dapatDiubah() {
    return status == StatusSiklus.PERSIAPAN;
  }
}
