package id.bangga.audit;

import id.bangga.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading the journal.
@Service
@Transactional(readOnly = true)
public class JurnalService {
  private final JurnalRepository repository;

  JurnalService(JurnalRepository repository) {
    this.repository = repository;
  }

  /// Rows of the journal, newest first; only for the Auditor and the Admin.
  public List<Baris> cari(Pelaku pelaku, SaringJurnal saring) {
    pelaku.wajib(TindakanAudit.LIHAT_JURNAL);
    return repository.cari(saring);
  }

  /// Kinds of things the journal speaks of, for the filter.
  public List<String> jenis(Pelaku pelaku) {
    pelaku.wajib(TindakanAudit.LIHAT_JURNAL);
    return repository.jenis();
  }

  /// The history of one thing, for the timeline on that thing's own page: the calling module has
  /// already checked that the reader may see the thing.
  public List<Baris> riwayat(String jenis, Object id) {
    return repository.cari(SaringJurnal.objek(jenis, id));
  }

  /// Number of the newest row; it moves with every state change and hence dates any cached reading.
  public long nomorTerakhir() {
    return repository.kepala().nomor();
  }
}
