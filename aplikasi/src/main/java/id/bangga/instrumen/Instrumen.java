package id.bangga.instrumen;

import id.bangga.bersama.Putusan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A whole instrument: what it is and the tree of what it asks.
///
/// @param id key in the database; 0 when it was read from a file
/// @param versiKunci counts the changes, for optimistic locking
public record Instrumen(
    long id,
    Identitas identitas,
    StatusInstrumen status,
    List<Komponen> komponen,
    long versiKunci) {

  /// What the weights of a finished instrument add up to.
  public static final BigDecimal JUMLAH_BOBOT = BigDecimal.valueOf(100);

  /// Name and origin of an instrument.
  ///
  /// @param kode kind of instrument, for example `BUDAYA_KERJA`; the same over the years
  /// @param versi 1, 2, … within one year
  /// @param dasar the regulation or decision that establishes it
  /// @param terverifikasi false while no public source confirms it as a whole
  public record Identitas(
      String kode, String nama, int tahun, int versi, String dasar, boolean terverifikasi) {
    Identitas berversi(int lain) {
      return new Identitas(kode, nama, tahun, lain, dasar, terverifikasi);
    }
  }

  public Instrumen {
    komponen = List.copyOf(komponen);
  }

  public String nama() {
    return identitas.nama();
  }

  public int tahun() {
    return identitas.tahun();
  }

  public int versi() {
    return identitas.versi();
  }

  Instrumen dengan(Identitas lain) {
    return new Instrumen(id, lain, status, komponen, versiKunci);
  }

  Instrumen dengan(List<Komponen> lain) {
    return new Instrumen(id, identitas, status, lain, versiKunci);
  }

  public boolean terkunci() {
    return status == StatusInstrumen.TERKUNCI;
  }

  /// May it be changed? A locked one may not.
  public Putusan perubahan() {
    return terkunci() ? Putusan.tolak(KodeAturanInstrumen.IN_003) : new Putusan.Diterima();
  }

  /// Every indicator in order.
  public List<Indikator> indikator() {
    return komponen.stream().flatMap(Komponen::semuaIndikator).toList();
  }

  public Optional<Indikator> indikator(String kode) {
    return komponen.stream()
        .flatMap(Komponen::semuaIndikator)
        .filter(satu -> satu.kode().equals(kode))
        .findFirst();
  }

  /// Every branch in order, parents before children.
  public List<Komponen> semuaKomponen() {
    return komponen.stream().flatMap(Komponen::semua).toList();
  }

  public Optional<Komponen> komponen(String kode) {
    return komponen.stream()
        .flatMap(Komponen::semua)
        .filter(satu -> satu.kode().equals(kode))
        .findFirst();
  }

  /// The branch that holds an indicator directly.
  public Optional<Komponen> komponenDari(Indikator indikator) {
    return komponen.stream()
        .flatMap(Komponen::semua)
        .filter(satu -> satu.indikator().stream().anyMatch(i -> i.kode().equals(indikator.kode())))
        .findFirst();
  }

  /// The sum of all weights; 100 in a finished instrument.
  public BigDecimal bobot() {
    return komponen.stream().map(Komponen::bobot).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
