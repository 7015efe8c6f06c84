package id.bangga.organisasi;

import id.bangga.bersama.Putusan;

/// A rule that a unit breaks, and the field in which the cure lies.
///
/// @param unitId negative for a unit not yet written
public record Temuan(KodeAturanOrganisasi kode, long unitId, KolomUnit kolom, String pesan) {
  static Temuan dari(KodeAturanOrganisasi kode, long unitId, KolomUnit kolom) {
    return new Temuan(kode, unitId, kolom, kode.kalimat());
  }

  /// The particulars first, then the rule's own sentence with the cure.
  static Temuan dari(KodeAturanOrganisasi kode, long unitId, KolomUnit kolom, String keterangan) {
    return new Temuan(kode, unitId, kolom, keterangan + " " + kode.kalimat());
  }

  Putusan.Alasan alasan() {
    return new Putusan.Alasan(kode, pesan);
  }
}
