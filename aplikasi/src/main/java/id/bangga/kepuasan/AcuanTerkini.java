package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapService;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What services and points are called now, read again only after they have changed.
@Component
class AcuanTerkini {
  private static final int PERIODE_TERBANYAK = 12;

  private final RekapService rekap;
  private final AcuanRepository repository;
  private final Ingatan<Periode, UUID, AcuanLayanan> ingatan = new Ingatan<>(PERIODE_TERBANYAK);

  AcuanTerkini(RekapService rekap, AcuanRepository repository) {
    this.rekap = rekap;
    this.repository = repository;
  }

  AcuanLayanan acuan(Periode periode) {
    return ingatan.baca(periode, rekap.penandaLayanan(), _ -> repository.acuan(periode));
  }
}
