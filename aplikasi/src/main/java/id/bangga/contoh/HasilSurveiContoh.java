package id.bangga.contoh;

import id.bangga.bersama.Pelaku;
import id.bangga.kepuasan.TetapMassalService;
import id.bangga.layanan.JenisPeriode;
import id.bangga.layanan.Periode;
import id.bangga.organisasi.OrganisasiService;
import org.springframework.stereotype.Component;

/// Satisfaction results of the sample city: every period of last year and the finished ones of this
/// year frozen and published. They stand before the self-assessments, which take figures from them.
@Component
class HasilSurveiContoh implements BagianContoh {
  private final TetapMassalService tetap;
  private final OrganisasiService organisasi;

  HasilSurveiContoh(TetapMassalService tetap, OrganisasiService organisasi) {
    this.tetap = tetap;
    this.organisasi = organisasi;
  }

  @Override
  public int urutan() {
    return 35;
  }

  @Override
  public String sebutan() {
    return "hasil survei warga";
  }

  @Override
  public void muat(Pelaku sistem) {
    for (int tahun = SiklusContoh.TAHUN_LALU; tahun <= SiklusContoh.TAHUN_INI; tahun++) {
      for (JenisPeriode jenis : JenisPeriode.values()) {
        Periode.dalam(jenis, tahun).stream()
            .filter(satu -> satu.akhir().isBefore(organisasi.hariIni()))
            .forEach(satu -> tetap.terbitkan(sistem, satu));
      }
    }
  }
}
