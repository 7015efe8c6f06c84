package id.bangga.kepuasan.web;

import id.bangga.berkas.Galat;
import id.bangga.skm.Unsur;
import id.bangga.web.Formulir;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form of a published report, as the same JSON object that `./bangga skm periksa` reads:
/// figures stay text, because their decimals say how they were rounded.
final class IsianLaporan {
  /// Members of the report beside its unsur, with their labels.
  static final Map<String, String> ANGGOTA = anggota();

  private static final String PROPORSI = "proporsi";

  private IsianLaporan() {}

  private static Map<String, String> anggota() {
    Map<String, String> isi = new LinkedHashMap<>();
    isi.put("ikm", "Nilai IKM yang diterbitkan");
    isi.put("n", "Jumlah responden");
    isi.put("mutu", "Huruf mutu");
    isi.put("kinerja", "Sebutan kinerja");
    isi.put("bobotTercetak", "Bobot yang dicetak");
    isi.put("nrr", "NRR gabungan");
    isi.put("jumlahTertimbang", "Jumlah NRR tertimbang");
    isi.put("tahunLalu", "Nilai IKM periode lalu");
    isi.put("tren", "Kalimat tren");
    isi.put("populasi", "Populasi yang dilayani");
    isi.put("terkumpul", "Kuesioner terkumpul");
    isi.put("dibuang", "Kuesioner dibuang");
    return isi;
  }

  static Map<String, Object> baca(Formulir f) {
    Map<String, Object> laporan = new LinkedHashMap<>();
    ANGGOTA.keySet().stream()
        .filter(nama -> !f.nilai(nama).isEmpty())
        .forEach(nama -> laporan.put(nama, f.nilai(nama)));
    String jenis = f.nilai("jenis").equals("jumlah") ? "jumlah" : "nrr";
    List<Map<String, String>> unsur = new ArrayList<>();
    for (Unsur satu : Unsur.values()) {
      String nilai = f.nilai(satu.name());
      if (!nilai.isEmpty()) {
        unsur.add(Map.of("kode", satu.name(), jenis, nilai));
      }
    }
    laporan.put("unsur", unsur);
    Map<String, List<String>> proporsi = proporsi(f.nilai(PROPORSI));
    if (!proporsi.isEmpty()) {
      laporan.put(PROPORSI, proporsi);
    }
    return laporan;
  }

  /// One line for each characteristic: `jenis kelamin: 45; 55`.
  private static Map<String, List<String>> proporsi(String teks) {
    Map<String, List<String>> hasil = new LinkedHashMap<>();
    for (String baris : teks.lines().map(String::strip).filter(b -> !b.isEmpty()).toList()) {
      int letak = baris.indexOf(':');
      String nama = letak < 0 ? "bagian" : baris.substring(0, letak).strip();
      String isi = baris.substring(letak + 1);
      hasil.put(
          nama,
          List.of(isi.split(";", -1)).stream()
              .map(String::strip)
              .filter(bagian -> !bagian.isEmpty())
              .toList());
    }
    return hasil;
  }

  /// Puts each fault at its field, by the path that the reader of the JSON names.
  static void tandai(Formulir f, Map<String, Object> laporan, List<Galat> galat) {
    for (Galat satu : galat) {
      f.galat(bidang(laporan, satu.kolom()), satu.pesan());
    }
  }

  private static String bidang(Map<String, Object> laporan, @Nullable String jalur) {
    if (jalur == null || jalur.equals("unsur")) {
      return Unsur.PERSYARATAN.name();
    }
    if (jalur.startsWith("unsur[") && laporan.get("unsur") instanceof List<?> unsur) {
      int nomor = Integer.parseInt(jalur.substring(6, jalur.indexOf(']')));
      return unsur.get(nomor) instanceof Map<?, ?> m ? String.valueOf(m.get("kode")) : jalur;
    }
    return jalur.startsWith(PROPORSI) ? PROPORSI : jalur;
  }
}
