package id.bangga.hasil;

import id.bangga.desk.BerkasUnit;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.juri.Pertimbangan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Inputs and outputs of the model that stood beside the official order, as they stand in a frozen
/// result: figures as decimal text, raters numbered, no name.
final class PertimbanganHasil {
  private static final int DESIMAL = 6;

  private final Pertimbangan p;
  private final Map<Long, String> kodeUnit;
  private final Map<Long, String> kodePenilai = new LinkedHashMap<>();

  private PertimbanganHasil(Pertimbangan p, Map<Long, String> kodeUnit) {
    this.p = p;
    this.kodeUnit = kodeUnit;
    p.masukan()
        .forEach(m ->
            kodePenilai.computeIfAbsent(
                m.akunId(), _ -> "P%02d".formatted(kodePenilai.size() + 1)));
  }

  static List<Map<String, @Nullable Object>> daftar(NilaiPenjurian nilai, List<BerkasUnit> unit) {
    Map<Long, String> kode = new HashMap<>();
    unit.forEach(satu -> kode.put(satu.peserta().unitId(), satu.peserta().kode()));
    return nilai.pertimbangan().stream()
        .map(satu -> new PertimbanganHasil(satu, kode).isi())
        .toList();
  }

  private Map<String, @Nullable Object> isi() {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    hasil.put("tahap", p.tahap().name());
    hasil.put("klaster", p.klaster().name());
    hasil.put("batas", p.batas());
    hasil.put("benih", Long.toString(p.benih()));
    hasil.put("penarikan", p.penarikan());
    hasil.put("resmi", p.resmi());
    hasil.put("masukan", p.masukan().stream().map(this::masukan).toList());
    hasil.put("intersep", angka(p.intersep()));
    hasil.put("ragam", ragam(p.ragam()));
    hasil.put("unit", p.unit().stream().flatMap(this::unit).toList());
    hasil.put("penilai", p.penilai().stream().map(this::penilai).toList());
    hasil.put("kesepakatan", kesepakatan(p.sepakat()));
    hasil.put("catatan", p.catatan());
    return hasil;
  }

  private Map<String, @Nullable Object> masukan(Pertimbangan.Masukan satu) {
    return Map.of(
        "unit", kode(kodeUnit, satu.unitId()),
        "penilai", kode(kodePenilai, satu.akunId()),
        "skor", satu.skor().toPlainString());
  }

  private static @Nullable Map<String, @Nullable Object> ragam(Pertimbangan.@Nullable Ragam satu) {
    return satu == null
        ? null
        : peta(
            "unit", angka(satu.unit()),
            "penilai", angka(satu.penilai()),
            "galat", angka(satu.galat()));
  }

  private Stream<Map<String, @Nullable Object>> unit(Pertimbangan.Unit satu) {
    Pertimbangan.Unit.Hitungan hitungan = satu.hitungan();
    if (hitungan == null) {
      return Stream.empty();
    }
    return Stream.of(
        peta(
            "unit", kode(kodeUnit, satu.unitId()),
            "peringkatResmi", satu.peringkatResmi(),
            "disesuaikan", angka(hitungan.disesuaikan()),
            "galatBaku", angka(hitungan.galatBaku()),
            "peringkat", hitungan.peringkat(),
            "selangPeringkat", List.of(hitungan.bawah(), hitungan.atas()),
            "peluangBatas", angka(hitungan.peluangBatas()),
            "pitaSeri", hitungan.pitaSeri(),
            "peluang", hitungan.peluang().stream().map(PertimbanganHasil::angka).toList()));
  }

  private Map<String, @Nullable Object> penilai(Pertimbangan.Penilai satu) {
    return peta(
        "penilai", kode(kodePenilai, satu.akunId()),
        "n", satu.banyak(),
        "rerata", angka(satu.rerata()),
        "keras", angka(satu.keras()),
        "galatBaku", angka(satu.galatBaku()),
        "sebaran", angka(satu.sebaran()),
        "sejalan", angka(satu.sejalan()));
  }

  private static Map<String, @Nullable Object> kesepakatan(Pertimbangan.Sepakat satu) {
    return peta(
        "icc2", angka(satu.icc()),
        "icc2k", angka(satu.iccRerata()),
        "kendallW", angka(satu.kendall()),
        "krippendorffInterval", angka(satu.krippendorff()));
  }

  private static Map<String, @Nullable Object> peta(@Nullable Object... pasangan) {
    Map<String, @Nullable Object> hasil = new LinkedHashMap<>();
    for (int i = 0; i < pasangan.length; i += 2) {
      hasil.put((String) Objects.requireNonNull(pasangan[i]), pasangan[i + 1]);
    }
    return hasil;
  }

  private static String kode(Map<Long, String> peta, long id) {
    return peta.getOrDefault(id, "?" + id);
  }

  private static @Nullable String angka(@Nullable Double nilai) {
    return nilai == null
        ? null
        : BigDecimal.valueOf(nilai).setScale(DESIMAL, RoundingMode.HALF_UP).toPlainString();
  }
}
