package id.bangga.penilaian;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// Once after an upgrade: submissions from before figures were frozen get theirs.
@Component
class PembekuAutoLama implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(PembekuAutoLama.class);
  private final BekuAutoService layanan;

  PembekuAutoLama(BekuAutoService layanan) {
    this.layanan = layanan;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent mulai) {
    sesudahMulai();
  }

  void sesudahMulai() {
    int jumlah = layanan.bekukanYangLama(Pelaku.sistem(Jalur.TUGAS));
    if (jumlah > 0) {
      LOG.info("Nilai otomatis {} pengajuan lama dibekukan.", jumlah);
    }
  }
}
