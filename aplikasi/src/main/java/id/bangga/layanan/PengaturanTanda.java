package id.bangga.layanan;

import org.springframework.core.env.Environment;

/// When answers look unusual (settings `bangga.skm.tanda.*`): our own thresholds, confirmed by no
/// public source.
///
/// @param beruntun so many answers at one point within `detik` seconds before and after
/// @param perangkat so many answers from one device on one day
/// @param pola so many answers with exactly the same values at one point on one day
/// @param susulan a kiosk sends its answer so many minutes after it was given
record PengaturanTanda(int beruntun, int detik, int perangkat, int pola, int susulan) {
  static PengaturanTanda dari(Environment env) {
    return new PengaturanTanda(
        env.getProperty("bangga.skm.tanda.beruntun", Integer.class, 8),
        env.getProperty("bangga.skm.tanda.detik", Integer.class, 180),
        env.getProperty("bangga.skm.tanda.perangkat", Integer.class, 5),
        env.getProperty("bangga.skm.tanda.pola", Integer.class, 10),
        env.getProperty("bangga.skm.tanda.susulan", Integer.class, 60));
  }
}
