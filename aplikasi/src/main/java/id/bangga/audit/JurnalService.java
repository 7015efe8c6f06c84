package id.bangga.audit;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.TidakDitemukan;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading the journal.
@Service
@Transactional(readOnly = true)
public class JurnalService {
  private static final Kedudukan AWAL = new Kedudukan(0, "");

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

  /// One row with its hash, checked against the row before.
  public RincianJurnal rincian(Pelaku pelaku, long nomor) {
    pelaku.wajib(TindakanAudit.LIHAT_JURNAL);
    Jurnal.Terikat terikat =
        repository.find(nomor).orElseThrow(() -> new TidakDitemukan("Baris jurnal " + nomor));
    byte[] sebelumnya =
        nomor == 1
            ? Sidik.AWAL
            : repository.find(nomor - 1).map(Jurnal.Terikat::sidik).orElse(null);
    boolean cocok =
        sebelumnya != null
            && Arrays.equals(Sidik.hitung(sebelumnya, terikat.baris()), terikat.sidik());
    return new RincianJurnal(
        terikat.baris(),
        HexFormat.of().formatHex(terikat.sidik()),
        sebelumnya == null ? "" : HexFormat.of().formatHex(sebelumnya),
        cocok,
        nomor < repository.kepala().nomor());
  }

  /// The history of one thing, for the timeline on that thing's own page: the calling module has
  /// already checked that the reader may see the thing.
  public List<Baris> riwayat(String jenis, Object id) {
    return repository.cari(SaringJurnal.objek(jenis, id));
  }

  /// Where the journal stands.
  public Kedudukan kedudukan() {
    Jurnal.Kepala kepala = repository.kepala();
    return new Kedudukan(kepala.nomor(), HexFormat.of().formatHex(kepala.sidik()));
  }

  public long nomorTerakhir() {
    return kedudukan().nomor();
  }

  /// The same without the two mass streams, citizens' answers and drafts of jurors' scores: for
  /// what does not depend on them and would otherwise never be up to date while they flow.
  public Kedudukan kedudukanTenang() {
    return repository.kedudukanTenang().orElse(AWAL);
  }
}
