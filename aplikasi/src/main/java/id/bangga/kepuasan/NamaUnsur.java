package id.bangga.kepuasan;

import id.bangga.layanan.RekapService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of unsur by their codes, in the order of the questionnaire.
public record NamaUnsur(Map<String, String> nama) {
  /// The unsur of the SKM.
  static NamaUnsur skm(RekapService rekap) {
    Map<String, String> nama = new LinkedHashMap<>();
    rekap.unsur("SKM").forEach(satu -> nama.put(satu.kode(), satu.nama()));
    return new NamaUnsur(nama);
  }

  public String sebutan(String kode) {
    return Optional.ofNullable(nama.get(kode)).orElse(kode);
  }

  List<String> kode() {
    return List.copyOf(nama.keySet());
  }
}
