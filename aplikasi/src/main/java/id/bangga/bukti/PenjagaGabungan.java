package id.bangga.bukti;

import id.bangga.bersama.Putusan;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All modules that have a say about evidence, asked as one.
@Component
class PenjagaGabungan {
  private final ObjectProvider<PenjagaBukti> penjaga;

  /// Asked for late: those modules build on this one.
  PenjagaGabungan(ObjectProvider<PenjagaBukti> penjaga) {
    this.penjaga = penjaga;
  }

  Putusan bolehUbah(long unitId, int tahun) {
    return Putusan.dari(
        penjaga
            .orderedStream()
            .flatMap(satu -> satu.bolehUbah(unitId, tahun).alasan().stream())
            .toList());
  }

  void berubah(long unitId, int tahun) {
    penjaga.forEach(satu -> satu.berubah(unitId, tahun));
  }
}
