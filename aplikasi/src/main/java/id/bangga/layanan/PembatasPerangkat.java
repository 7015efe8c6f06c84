package id.bangga.layanan;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Counts the answers of each device in the running hour and says when it has had enough (setting
/// `bangga.skm.batas.perangkat`, 0 for no limit). Lives in memory only.
@Component
public class PembatasPerangkat {
  private static final int BAKU = 60;
  private static final int BAKU_ALAMAT = 1_200;

  private final int batas;
  private final int batasAlamat;
  private final Clock clock;
  private volatile Jam jam = new Jam(-1);

  PembatasPerangkat(Environment env, Clock clock) {
    this.batas = env.getProperty("bangga.skm.batas.perangkat", Integer.class, BAKU);
    this.batasAlamat = env.getProperty("bangga.skm.batas.alamat", Integer.class, BAKU_ALAMAT);
    this.clock = clock;
  }

  private static final class Jam {
    private final long nomor;
    private final ConcurrentHashMap<Long, AtomicInteger> hitungan = new ConcurrentHashMap<>();

    Jam(long nomor) {
      this.nomor = nomor;
    }
  }

  /// Counts one more answer; false when the device has sent its share of this hour.
  public boolean boleh(byte[] perangkat) {
    return boleh(perangkat, batas);
  }

  /// The same for everything that comes from one network address, whatever browser it claims to be
  /// (setting `bangga.skm.batas.alamat`, 0 for no limit).
  public boolean bolehAlamat(byte[] alamat) {
    return boleh(alamat, batasAlamat);
  }

  private boolean boleh(byte[] kunci, int terbanyak) {
    if (terbanyak == 0) {
      return true;
    }
    long nomor = clock.instant().getEpochSecond() / 3_600;
    Jam kini = jam;
    if (kini.nomor != nomor) {
      kini = new Jam(nomor);
      jam = kini;
    }
    return kini.hitungan
            .computeIfAbsent(ByteBuffer.wrap(kunci).getLong(), _ -> new AtomicInteger())
            .incrementAndGet()
        <= terbanyak;
  }
}
