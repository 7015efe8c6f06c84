package id.bangga.juri;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bukti.PemberiAkses;
import org.springframework.stereotype.Component;

/// Jurors read the evidence of the finalists they score, while the cycle runs and as long as no
/// conflict of interest is known.
@Component
class AksesJuri implements PemberiAkses {
  private final PanelRepository repository;
  private final PenjagaJuri penjaga;

  AksesJuri(PanelRepository repository, PenjagaJuri penjaga) {
    this.repository = repository;
    this.penjaga = penjaga;
  }

  @Override
  public boolean ditugaskan(Pelaku pelaku, long unitId) {
    long akunId = pelaku.akunEfektif();
    return pelaku.memegang(Peran.JURI)
        && repository.bertugas(akunId, unitId)
        && penjaga.keberatan(akunId, unitId).isEmpty();
  }
}
