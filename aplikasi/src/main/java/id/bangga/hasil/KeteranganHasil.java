package id.bangga.hasil;

import id.bangga.desk.BerkasUnit;
import id.bangga.desk.KertasKerja;
import id.bangga.desk.Mandiri;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.juri.Pertimbangan;
import id.bangga.siklus.Siklus;
import java.math.BigDecimal;
import java.util.HashMap;
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

  /// Inputs and outputs of the model that stood beside the official order.
  static List<Map<String, @Nullable Object>> pertimbangan(
      NilaiPenjurian nilai, List<BerkasUnit> unit) {
    Map<Long, String> kode = new HashMap<>();
    unit.forEach(satu -> kode.put(satu.peserta().unitId(), satu.peserta().kode()));
    return nilai.pertimbangan().stream().map(satu -> pertimbangan(satu, kode)).toList();
  }

  private static Map<String, @Nullable Object> pertimbangan(
      Pertimbangan satu, Map<Long, String> kode) {
    Map<Long, String> penilai = new LinkedHashMap<>();
    satu.masukan()
        .forEach(
            m -> penilai.computeIfAbsent(m.akunId(), _ -> "P%02d".formatted(penilai.size() + 1)));
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("tahap", satu.tahap().name());
    hasil.put("klaster", satu.klaster().name());
    hasil.put("batas", satu.batas());
    hasil.put("benih", Long.toString(satu.benih()));
    hasil.put("penarikan", satu.penarikan());
    hasil.put("resmi", satu.resmi());
    hasil.put(
        "masukan",
        satu.masukan().stream()
            .map(m ->
                Map.of(
                    "unit", kode.getOrDefault(m.unitId(), "?"),
                    "penilai", penilai.getOrDefault(m.akunId(), "?"),
                    "skor", m.skor().toPlainString()))
            .toList());
    hasil.put(
        "unit",
        satu.unit().stream()
            .filter(u -> u.hitungan() != null)
            .map(u ->
                Map.of(
                    "unit", kode.getOrDefault(u.unitId(), "?"),
                    "peringkatResmi", u.peringkatResmi(),
                    "hitungan", String.valueOf(u.hitungan())))
            .toList());
    hasil.put("catatan", satu.catatan());
    return hasil;
  }
}
