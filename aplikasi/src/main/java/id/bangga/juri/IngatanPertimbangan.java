package id.bangga.juri;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers what the model said about the last few sets of scores. The key is everything that went
/// in, so that nothing remembered can be out of date.
final class IngatanPertimbangan {
  private static final int BANYAK = 16;

  private final Map<ModelPertimbangan.Bahan, Pertimbangan> isi =
      new LinkedHashMap<>(BANYAK, 0.75f, true);

  Pertimbangan hitung(ModelPertimbangan.Bahan bahan) {
    synchronized (isi) {
      Pertimbangan ada = isi.get(bahan);
      if (ada != null) {
        return ada;
      }
    }
    Pertimbangan baru = ModelPertimbangan.hitung(bahan);
    synchronized (isi) {
      isi.put(bahan, baru);
      if (isi.size() > BANYAK) {
        isi.remove(isi.keySet().iterator().next());
      }
    }
    return baru;
  }
}
