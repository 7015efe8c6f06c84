package id.bangga.layanan.web;

import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.Periode;
import id.bangga.layanan.Populasi;
import id.bangga.layanan.Sampel;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Map;

/// One unit: its services with population and sample, its service points.
///
/// @param kota whoever reads may see more than this unit, so a way back is shown
public record HalamanUnitSurvei(
    UnitKerja unit,
    Periode periode,
    List<Periode> pilihan,
    List<LayananUnit> layanan,
    Map<Long, Sampel> sampel,
    Map<Long, Populasi> populasi,
    List<TitikLayanan> titik,
    Map<Long, Long> respondenTitik,
    Sampel jumlah,
    boolean kelola,
    boolean catat,
    boolean ekspor,
    boolean kota) {

  public List<Tautan> jejak() {
    return kota ? List.of(Tautan.ke("Survei warga", "/layanan")) : List.of();
  }

  public String alamat(String ekor) {
    return "/layanan/unit/" + unit.id() + ekor;
  }

  public List<Tautan> tab(String kini) {
    return tab(unit.id(), catat, kini);
  }

  static List<Tautan> tab(long unitId, boolean catat, String kini) {
    String dasar = "/layanan/unit/" + unitId;
    Tautan layanan = satu("Layanan dan titik", dasar, kini);
    Tautan jawaban = satu("Jawaban", dasar + "/jawaban", kini);
    return catat
        ? List.of(layanan, jawaban, satu("Impor jawaban", dasar + "/impor-jawaban", kini))
        : List.of(layanan, jawaban);
  }

  private static Tautan satu(String label, String alamat, String kini) {
    return label.equals(kini) ? Tautan.aktif(label, alamat) : Tautan.ke(label, alamat);
  }

  public long responden(TitikLayanan satu) {
    return respondenTitik.getOrDefault(satu.id(), 0L);
  }

  public Sampel sampel(LayananUnit satu) {
    return sampel.getOrDefault(satu.id(), new Sampel(0, null));
  }
}
