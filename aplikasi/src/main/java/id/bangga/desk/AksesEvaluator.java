package id.bangga.desk;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.bukti.PemberiAkses;
import org.springframework.stereotype.Component;

/// Evaluators read the evidence and the self-assessment of the units they are assigned to, while
/// the cycle runs and as long as no conflict of interest is known.
@Component
class AksesEvaluator implements PemberiAkses {
  private final PenugasanRepository repository;
  private final Penjaga penjaga;

  AksesEvaluator(PenugasanRepository repository, Penjaga penjaga) {
    this.repository = repository;
    this.penjaga = penjaga;
  }

  @Override
  public boolean ditugaskan(Pelaku pelaku, long unitId) {
    long akunId = pelaku.akunEfektif();
    return pelaku.memegang(Peran.EVALUATOR)
        && repository.bertugas(akunId, unitId)
        && penjaga.benturan(akunId, unitId).isEmpty();
  }
}
