package id.bangga.survei;

import id.bangga.berkas.Galat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Seven published value indices as typed: `BP=57.9,AK=74.1,…`, or `BP=57,9;AK=74,1;…`.
///
/// @param nilai usable only without faults
public record NilaiTerbit(Map<NilaiDasar, BigDecimal> nilai, List<Galat> galat) {
  public static NilaiTerbit dari(String tulisan) {
    var nilai = new EnumMap<NilaiDasar, BigDecimal>(NilaiDasar.class);
    var galat = new ArrayList<Galat>();
    for (String bagian : tulisan.split(tulisan.indexOf(';') >= 0 ? ";" : ",")) {
      if (!bagian.isBlank()) {
        baca(bagian, nilai, galat);
      }
    }
    if (galat.isEmpty()) {
      for (NilaiDasar satu : NilaiDasar.values()) {
        if (!nilai.containsKey(satu)) {
          galat.add(
              galat(
                  satu.name(),
                  KodeSurvei.SRV_004,
                  "Indeks %s belum diisi.".formatted(satu.sebutan())));
        }
      }
    }
    return new NilaiTerbit(nilai, List.copyOf(galat));
  }

  private static void baca(String bagian, Map<NilaiDasar, BigDecimal> nilai, List<Galat> galat) {
    int sama = bagian.indexOf('=');
    String kode = sama < 0 ? bagian.strip() : bagian.substring(0, sama).strip();
    String angka = sama < 0 ? "" : bagian.substring(sama + 1).strip().replace(',', '.');
    var dasar = NilaiDasar.dari(kode);
    if (dasar.isEmpty()) {
      galat.add(
          galat(
              kode,
              KodeSurvei.SRV_003,
              "“%s” tidak dikenal. Pakai BP, AK, KP, HM, LY, AD, KB.".formatted(kode)));
    } else if (!angka.matches("[0-9]{1,3}(\\.[0-9]{1,12})?")
        || new BigDecimal(angka).compareTo(BigDecimal.valueOf(100)) > 0) {
      galat.add(
          galat(kode, KodeSurvei.SRV_005, "“%s” bukan bilangan 0 sampai 100.".formatted(angka)));
    } else if (nilai.put(dasar.get(), new BigDecimal(angka)) != null) {
      galat.add(galat(kode, KodeSurvei.SRV_003, "%s ditulis dua kali.".formatted(kode)));
    }
  }

  private static Galat galat(String kolom, KodeSurvei kode, String pesan) {
    return new Galat(null, kolom, kode.name(), pesan);
  }
}
