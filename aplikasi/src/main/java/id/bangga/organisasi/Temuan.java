package id.bangga.organisasi;

import id.bangga.bersama.Putusan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rule that a unit breaks, and the field in which the cure lies.
///
/// @param unitId negative for a unit not yet written
/// @param sejak first day of the span concerned, if it is one span
public record Temuan(
    KodeAturanOrganisasi kode,
    long unitId,
    KolomUnit kolom,
    @Nullable LocalDate sejak,
    String pesan) {
  static Temuan dari(KodeAturanOrganisasi kode, long unitId, KolomUnit kolom) {
    return new Temuan(kode, unitId, kolom, null, kode.kalimat());
  }

  /// The particulars first, then the rule's own sentence with the cure.
  static Temuan dari(KodeAturanOrganisasi kode, long unitId, KolomUnit kolom, String keterangan) {
    return new Temuan(kode, unitId, kolom, null, keterangan + " " + kode.kalimat());
  }

  /// The particulars say what is wrong; only the cure follows.
  static Temuan ringkas(
      KodeAturanOrganisasi kode, long unitId, KolomUnit kolom, String keterangan) {
    return new Temuan(kode, unitId, kolom, null, keterangan + " " + kode.obat());
  }

  Temuan pada(LocalDate masa) {
    return new Temuan(kode, unitId, kolom, masa, pesan);
  }

  Putusan.Alasan alasan() {
    return new Putusan.Alasan(kode, pesan);
  }
}
