package id.bangga.bukti;

import id.bangga.bersama.Putusan;

/// A module that builds on evidence and hence has a say when it changes; implement as a bean.
public interface PenjagaBukti {
  /// May links of this unit's evidence in that cycle still change?
  Putusan bolehUbah(long unitId, int tahun);

  /// Links or validity of evidence changed; called in the same transaction.
  void berubah(long unitId, int tahun);
}
