package id.bangga.contoh;

import id.bangga.akun.AkunService;
import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.Jalur;
import id.bangga.bersama.Pelaku;
import id.bangga.bersama.PemuatContoh;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Loads the whole sample city, part after part.
@Component
class PemuatContohKota implements PemuatContoh {
  private static final Logger CATATAN = LoggerFactory.getLogger(PemuatContohKota.class);

  private final List<BagianContoh> bagian;
  private final OrangContoh orang;
  private final AkunService akun;

  PemuatContohKota(List<BagianContoh> bagian, OrangContoh orang, AkunService akun) {
    this.bagian = bagian.stream().sorted(Comparator.comparingInt(BagianContoh::urutan)).toList();
    this.orang = orang;
    this.akun = akun;
  }

  @Override
  public boolean sudahDimuat() {
    return akun.findNama(OrangContoh.PENGELOLA).isPresent();
  }

  @Override
  public void muat() {
    Pelaku sistem = Pelaku.sistem(Jalur.TUGAS);
    for (BagianContoh satu : bagian) {
      long mulai = System.nanoTime();
      satu.muat(sistem);
      CATATAN.info(
          "Kota contoh: {} ({} ms)", satu.sebutan(), (System.nanoTime() - mulai) / 1_000_000);
    }
  }

  @Override
  public List<AkunContoh> akun() {
    return orang.perPeran();
  }
}
