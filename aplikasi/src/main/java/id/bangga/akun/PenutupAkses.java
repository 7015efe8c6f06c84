package id.bangga.akun;

import java.time.Clock;
import org.springframework.stereotype.Component;

/// Takes away every way in that an account has: sessions and API keys.
@Component
class PenutupAkses {
  private final SesiRepository sesi;
  private final KunciApiRepository kunci;
  private final PenugasanService penugasan;
  private final PenjagaPintu penjaga;
  private final Clock clock;

  PenutupAkses(
      SesiRepository sesi,
      KunciApiRepository kunci,
      PenugasanService penugasan,
      PenjagaPintu penjaga,
      Clock clock) {
    this.sesi = sesi;
    this.kunci = kunci;
    this.penugasan = penugasan;
    this.penjaga = penjaga;
    this.clock = clock;
  }

  void tutup(long akunId) {
    sesi.deleteSemua(akunId);
    kunci.cabutSemua(akunId, clock.instant());
  }

  void bukaTunda(String namaPengguna) {
    penjaga.buka(namaPengguna);
  }

  boolean adminTerakhir(long akunId) {
    return penugasan.adminTerakhir(akunId);
  }
}
