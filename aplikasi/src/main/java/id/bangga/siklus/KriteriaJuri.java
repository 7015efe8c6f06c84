package id.bangga.siklus;

import java.math.BigDecimal;
import java.util.List;

/// One criterion of the jury; the weights of a cycle's criteria sum to 100.
public record KriteriaJuri(String kode, String nama, String uraian, BigDecimal bobot) {
  /// The criterion that decides ties (berakhlak.md section 4).
  public static final String DAMPAK = "DAMPAK";

  /// The default of berakhlak.md 3.4 (our own design after S40 to S42): 30/25/20/15/10.
  public static List<KriteriaJuri> baku() {
    return List.of(
        dari(DAMPAK, "Dampak", "Dampak terukur bagi layanan dan masyarakat", 30),
        dari(
            "PERUBAHAN",
            "Perubahan perilaku",
            "Perubahan perilaku dan keterkaitan dengan nilai BerAKHLAK",
            25),
        dari("KEBERLANJUTAN", "Keberlanjutan", "Keberlanjutan dan replikasi", 20),
        dari("KETERLIBATAN", "Keterlibatan", "Keterlibatan pimpinan dan anggota, kolaborasi", 15),
        dari("PENYAJIAN", "Penyajian", "Penguasaan materi dan penyajian", 10));
  }

  private static KriteriaJuri dari(String kode, String nama, String uraian, int bobot) {
    return new KriteriaJuri(kode, nama, uraian, BigDecimal.valueOf(bobot));
  }
}
