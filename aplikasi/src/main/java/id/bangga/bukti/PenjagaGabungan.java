package id.bangga.bukti;

import id.bangga.bersama.Putusan;
import java.util.List;
import org.springframework.stereotype.Component;

/// All modules that have a say about evidence, asked as one.
@Component
class PenjagaGabungan {
  private final List<PenjagaBukti> penjaga;

  PenjagaGabungan(List<PenjagaBukti> penjaga) {
    this.penjaga = penjaga;
  }

  Putusan bolehUbah(long unitId, int tahun) {
    return Putusan.dari(
        penjaga.stream().flatMap(satu -> satu.bolehUbah(unitId, tahun).alasan().stream()).toList());
  }

  void berubah(long unitId, int tahun) {
    penjaga.forEach(satu -> satu.berubah(unitId, tahun));
  }
}
