package id.bangga.hasil;

import id.bangga.desk.BerkasUnit;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.Mandiri;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.siklus.Siklus;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Facts that stand in a frozen result beside what its scores and ranks follow from.
final class KeteranganHasil {
  private KeteranganHasil() {}

  /// What the codes of the jury's criteria stand for.
  static Map<String, String> namaKriteria(Siklus siklus) {
    Map<String, String> nama = new LinkedHashMap<>();
    siklus.kriteria().forEach(satu -> nama.put(satu.kode(), satu.nama()));
    return nama;
  }

  /// The draw of the order of presentation, by ranking group.
  static List<Map<String, Object>> undian(NilaiPenjurian nilai) {
    return nilai.undian().stream()
        .map(satu ->
            Map.<String, Object>of(
                "klaster", satu.klaster().name(),
                "benih", Long.toString(satu.benih()),
                "algoritma", satu.algoritma()))
        .toList();
  }

  /// The self-assessed score of each indicator: it never ranked anything.
  static Map<String, Map<String, @Nullable String>> mandiri(List<BerkasUnit> unit) {
    Map<String, Map<String, @Nullable String>> hasil = new LinkedHashMap<>();
    for (BerkasUnit satu : unit) {
      Map<String, @Nullable String> skor = new LinkedHashMap<>();
      for (KertasKerja.Butir butir : satu.kertas().butir()) {
        Mandiri mandiri = butir.mandiri();
        if (mandiri != null) {
          BigDecimal angka = mandiri.skor();
          skor.put(butir.indikator().kode(), angka == null ? null : angka.toPlainString());
        }
      }
      hasil.put(satu.peserta().kode(), skor);
    }
    return hasil;
  }

  /// Locked scores as they stood before the pleno reopened a sheet.
  static List<Map<String, Object>> riwayat(NilaiPenjurian nilai) {
    return nilai.riwayat().stream()
        .map(satu ->
            Map.<String, Object>of(
                "versi", satu.versi(),
                "alasan", satu.alasan(),
                "skor", teks(satu.skor())))
        .toList();
  }

  private static Map<String, String> teks(Map<String, BigDecimal> skor) {
    Map<String, String> hasil = new LinkedHashMap<>();
    skor.forEach((kode, angka) -> hasil.put(kode, angka.toPlainString()));
    return hasil;
  }
}
