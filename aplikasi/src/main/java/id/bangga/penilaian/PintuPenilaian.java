package id.bangga.penilaian;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bukti.PemberiAkses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who is let at which assessment: the rights of the roles, and for evaluators whether they are
/// assigned to the unit.
@Component
class PintuPenilaian {
  private final ObjectProvider<PemberiAkses> pemberi;

  PintuPenilaian(ObjectProvider<PemberiAkses> pemberi) {
    this.pemberi = pemberi;
  }

  void wajib(Pelaku pelaku, TindakanPenilaian tindakan, long unitId) {
    pelaku.wajib(tindakan, unitId);
    if (!boleh(pelaku, tindakan, unitId)) {
      throw new TidakBerhak("Anda tidak ditugaskan untuk unit ini.");
    }
  }

  boolean boleh(Pelaku pelaku, TindakanPenilaian tindakan, long unitId) {
    return pelaku.bolehTanpaTugas(tindakan, unitId)
        || (pelaku.boleh(tindakan, unitId)
            && pemberi.stream().anyMatch(satu -> satu.ditugaskan(pelaku, unitId)));
  }
}
