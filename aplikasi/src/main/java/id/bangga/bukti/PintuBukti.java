package id.bangga.bukti;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who is let at which evidence: the rights of the roles, and for evaluators and jurors whether
/// they are assigned to the unit.
@Component
class PintuBukti {
  private final BuktiRepository repository;
  private final ObjectProvider<PemberiAkses> pemberi;

  PintuBukti(BuktiRepository repository, ObjectProvider<PemberiAkses> pemberi) {
    this.repository = repository;
    this.pemberi = pemberi;
  }

  void wajib(Pelaku pelaku, TindakanBukti tindakan, long unitId) {
    pelaku.wajib(tindakan, unitId);
    if (!pelaku.bolehTanpaTugas(tindakan, unitId) && !ditugaskan(pelaku, unitId)) {
      throw new TidakBerhak("Anda tidak ditugaskan untuk unit ini.");
    }
  }

  boolean boleh(Pelaku pelaku, TindakanBukti tindakan, long unitId) {
    return pelaku.bolehTanpaTugas(tindakan, unitId)
        || (pelaku.boleh(tindakan, unitId) && ditugaskan(pelaku, unitId));
  }

  private boolean ditugaskan(Pelaku pelaku, long unitId) {
    return pemberi.stream().anyMatch(satu -> satu.ditugaskan(pelaku, unitId));
  }

  /// The evidence, if the actor may do this with it.
  Bukti bukti(Pelaku pelaku, TindakanBukti tindakan, long id) {
    Bukti bukti = repository.find(id).orElseThrow(() -> new TidakDitemukan("Bukti"));
    wajib(pelaku, tindakan, bukti.unitId());
    return bukti;
  }
}
