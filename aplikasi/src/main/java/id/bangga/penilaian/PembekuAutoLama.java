package id.bangga.penilaian;

import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Once after an upgrade: submissions from before figures were frozen get theirs.
@Component
class PembekuAutoLama {
  private static final Logger LOG = LoggerFactory.getLogger(PembekuAutoLama.class);
  private final BekuAutoService layanan;

  PembekuAutoLama(BekuAutoService layanan) {
    this.layanan = layanan;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sesudahMulai() {
    int jumlah = layanan.bekukanYangLama(Pelaku.sistem(Jalur.TUGAS));
    if (jumlah > 0) {
      LOG.info("Nilai otomatis {} pengajuan lama dibekukan.", jumlah);
    }
  }
}
