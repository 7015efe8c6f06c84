package id.bangga.akun;

import id.bangga.audit.Catatan;
import id.bangga.audit.Isi;
import id.bangga.audit.Jurnal;
import id.bangga.audit.Objek;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.Tulisan;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Declared relations: everybody declares their own, the Pengelola records what others report.
@Service
public class HubunganService {
  private static final int KETERANGAN_TERPANJANG = 500;

  private final HubunganRepository repository;
  private final AkunRepository akun;
  private final Jurnal jurnal;
  private final Clock clock;

  HubunganService(HubunganRepository repository, AkunRepository akun, Jurnal jurnal, Clock clock) {
    this.repository = repository;
    this.akun = akun;
    this.jurnal = jurnal;
    this.clock = clock;
  }

  /// Relations of one account: one's own, or of anybody for those who may look.
  @Transactional(readOnly = true)
  public List<Hubungan> daftar(Pelaku pelaku, long akunId) {
    if (pelaku.akunEfektif() != akunId) {
      pelaku.wajib(TindakanAkun.LIHAT_HUBUNGAN);
    }
    return repository.daftar(akunId);
  }

  /// Declares a relation; it counts from now on.
  @Transactional
  public Putusan nyatakan(Pelaku pelaku, long akunId, HubunganBaru baru) {
    if (pelaku.akunEfektif() != akunId) {
      pelaku.wajib(TindakanAkun.CATAT_HUBUNGAN);
    }
    List<Alasan> alasan = keberatan(akunId, baru);
    if (alasan.isEmpty()) {
      long id = repository.insert(akunId, baru, pelaku.nama(), clock.instant());
      jurnal.catat(
          Catatan.dari(pelaku, "hubungan dinyatakan", objek(akunId, baru.denganUnit()))
              .perubahan(null, isi(id, baru)));
    }
    return Putusan.dari(alasan);
  }

  private List<Alasan> keberatan(long akunId, HubunganBaru baru) {
    List<Alasan> alasan = new ArrayList<>();
    Long orang = baru.denganAkun();
    boolean tepatSatu = (baru.denganUnit() == null) != (orang == null);
    boolean orangSah = orang == null || (orang != akunId && akun.find(orang).isPresent());
    if (!tepatSatu || !orangSah) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_050));
    }
    if (baru.keterangan().length() > KETERANGAN_TERPANJANG) {
      alasan.add(Alasan.dari(KodeAturanAkun.AK_051));
    }
    return alasan;
  }

  /// Withdraws a relation. Only the Pengelola may: who could withdraw their own could judge their
  /// own family. Refused without a reason.
  @Transactional
  public Putusan cabut(Pelaku pelaku, long id, String alasan) {
    pelaku.wajib(TindakanAkun.CATAT_HUBUNGAN);
    Hubungan hubungan =
        repository.find(id).orElseThrow(() -> new TidakDitemukan("Pernyataan hubungan"));
    List<Alasan> keberatan = Tulisan.wajib(KodeAturanAkun.AK_052, "Alasan", alasan);
    if (!keberatan.isEmpty()) {
      return Putusan.dari(keberatan);
    }
    repository.cabut(id, clock.instant());
    jurnal.catat(
        Catatan.dari(pelaku, "hubungan dicabut", objek(hubungan.akunId(), hubungan.denganUnit()))
            .alasan(alasan.strip())
            .perubahan(Isi.dari("nomor", id, "jenis", hubungan.jenis().sebutan()), null));
    return new Putusan.Diterima();
  }

  /// Until commit nobody declares or withdraws: for whoever puts on record that nobody judged where
  /// they must not.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tahan() {
    repository.tahan();
  }

  private static Objek objek(long akunId, @Nullable Long unitId) {
    var objek = Objek.dari("akun", akunId);
    return unitId == null ? objek : objek.unit(unitId);
  }

  private static String isi(long id, HubunganBaru baru) {
    return Isi.dari(
        "nomor",
        id,
        "jenis",
        baru.jenis().sebutan(),
        "unit",
        baru.denganUnit(),
        "orang",
        baru.denganAkun(),
        "keterangan",
        baru.keterangan());
  }
}
