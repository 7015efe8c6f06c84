package id.bangga.tindaklanjut;

import id.bangga.kepuasan.NamaUnsur;
import id.bangga.kepuasan.PenyediaJanji;
import id.bangga.layanan.Periode;
import java.util.List;
import org.springframework.stereotype.Component;

/// Gives the public pages what a unit promised and answered.
@Component
class JanjiUnit implements PenyediaJanji {
  private final TindakLanjutService tindakLanjut;
  private final SaranRepository saran;

  JanjiUnit(TindakLanjutService tindakLanjut, SaranRepository saran) {
    this.tindakLanjut = tindakLanjut;
    this.saran = saran;
  }

  @Override
  public List<Janji> janji(long unitId, Periode periode) {
    NamaUnsur nama = tindakLanjut.unsur();
    return tindakLanjut.untuk(unitId, periode).stream()
        .map(satu ->
            new Janji(
                nama.sebutan(satu.unsur()),
                satu.program(),
                satu.tenggat().label(),
                satu.keadaan().sebutan(),
                satu.realisasi()))
        .toList();
  }

  @Override
  public List<Jawaban> jawaban(long unitId, int paling) {
    return saran.listTayang(unitId, paling).stream()
        .map(satu -> new Jawaban(satu.tanggal(), satu.isi(), satu.tanggapan()))
        .toList();
  }
}
