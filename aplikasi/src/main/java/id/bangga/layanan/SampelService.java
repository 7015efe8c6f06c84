package id.bangga.layanan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far the sample of a period is from what the rule's table asks for.
@Service
public class SampelService {
  private final RekapService rekap;
  private final PeriodeService periode;
  private final LayananService layanan;

  SampelService(RekapService rekap, PeriodeService periode, LayananService layanan) {
    this.rekap = rekap;
    this.periode = periode;
    this.layanan = layanan;
  }

  /// The sample of each active service of these units, by service.
  @Transactional(readOnly = true)
  public Map<Long, Sampel> layanan(Periode pada, Set<Long> unit) {
    Map<Long, Populasi> populasi = periode.populasi(pada);
    Map<Long, Long> responden = new HashMap<>();
    rekap
        .rekap(pada, unit)
        .forEach(satu -> responden.merge(satu.layananId(), satu.sah().responden(), Long::sum));
    Map<Long, Sampel> hasil = new HashMap<>();
    for (LayananUnit satu : layanan.daftar()) {
      if (unit.contains(satu.unitId()) && (satu.aktif() || responden.containsKey(satu.id()))) {
        Populasi orang = populasi.get(satu.id());
        hasil.put(
            satu.id(),
            new Sampel(
                responden.getOrDefault(satu.id(), 0L), orang == null ? null : orang.jumlah()));
      }
    }
    return hasil;
  }

  /// The sample of all together: the population is known when that of every service is.
  public static Sampel jumlah(List<Sampel> bagian) {
    return bagian.stream().reduce(Sampel::tambah).orElse(new Sampel(0, null));
  }
}
