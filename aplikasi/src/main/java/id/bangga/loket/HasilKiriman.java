package id.bangga.loket;

import java.util.List;

/// What became of a sending of answers; with any fault nothing was stored.
///
/// @param baru stored now
/// @param sudahAda stored before
public record HasilKiriman(int baru, int sudahAda, List<GalatKiriman> galat) {
  /// One faulty member: which answer (from 0), which member, the rule.
  public record GalatKiriman(int urutan, String bagian, String kode, String pesan) {}
}
