package id.bangga.siklus;

import static id.bangga.siklus.TindakanSiklus.PERPANJANG_FASE;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Putusan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// More time for a phase of a running cycle. A phase is never made shorter; those that wait for it
/// move along when needed.
@Service
public class PerpanjanganService {
  private final SiklusService siklus;
  private final SiklusRepository repository;
  private final JadwalRepository jadwal;
  private final PenulisSiklus penulis;
  private final Clock clock;

  PerpanjanganService(
      SiklusService siklus,
      SiklusRepository repository,
      JadwalRepository jadwal,
      PenulisSiklus penulis,
      Clock clock) {
    this.siklus = siklus;
    this.repository = repository;
    this.jadwal = jadwal;
    this.penulis = penulis;
    this.clock = clock;
  }

  /// Every change of the running cycle's schedule, newest first.
  public List<Perpanjangan> daftar(int tahun) {
    return jadwal.listPerpanjangan(tahun);
  }

  /// What an extension would change, or why not; nothing is done.
  public AkibatPerpanjangan coba(Pelaku pelaku, int tahun, PermintaanPerpanjangan permintaan) {
    pelaku.wajib(PERPANJANG_FASE);
    return AturanPerpanjangan.periksa(siklus.siklus(tahun), permintaan, clock.instant());
  }

  @Transactional
  public Putusan perpanjang(Pelaku pelaku, int tahun, PermintaanPerpanjangan permintaan) {
    pelaku.wajib(PERPANJANG_FASE);
    Siklus lama = repository.wajibLock(tahun);
    var akibat = AturanPerpanjangan.periksa(lama, permintaan, clock.instant());
    if (akibat.alasan().isEmpty()) {
      penulis.perpanjang(pelaku, lama, akibat, permintaan.alasan().strip());
    }
    return Putusan.dari(akibat.alasan());
  }
}
