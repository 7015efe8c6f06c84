package id.bangga.penilaian;

import id.bangga.bersama.Putusan;

/// A module that works on what was submitted and hence has a say when it is to be returned (the
/// desk); implement as a bean.
public interface PenjagaPengembalian {
  Putusan bolehDikembalikan(int tahun, long unitId);
}
