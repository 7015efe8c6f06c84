package id.bangga.layanan;

import static id.bangga.layanan.TindakanLayanan.EKSPOR_JAWABAN;

import id.bangga.bersama.Pelaku;
import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers of a unit as a file, without device or ticket: written by the database itself as it
/// reads them.
@Service
public class EksporJawabanService {
  private final EksporRepository repository;

  EksporJawabanService(EksporRepository repository) {
    this.repository = repository;
  }

  /// CSV in UTF-8 (RFC 4180, comma): one row for each answer, one column for each question of any
  /// questionnaire used, named by its code.
  @Transactional(readOnly = true)
  public void csv(Pelaku pelaku, long unitId, Periode periode, OutputStream keluar) {
    pelaku.wajib(EKSPOR_JAWABAN, unitId);
    repository.csv(unitId, periode.awal(), periode.akhir(), keluar);
  }
}
