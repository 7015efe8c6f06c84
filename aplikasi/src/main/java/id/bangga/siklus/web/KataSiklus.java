package id.bangga.siklus.web;

import id.bangga.audit.Perbedaan;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.NamaParameter;
import id.bangga.siklus.Parameter;
import id.bangga.siklus.RentangFase;
import id.bangga.siklus.StatusSiklus;
import id.bangga.web.Format;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the pages of the cycle put figures, times and changes into words.
public final class KataSiklus {
  private static final Locale ID = Locale.forLanguageTag("id-ID");
  private static final DateTimeFormatter PENDEK = DateTimeFormatter.ofPattern("d MMM", ID);
  private static final Map<String, String> NAMA = nama();

  private KataSiklus() {}

  private static Map<String, String> nama() {
    Map<String, String> nama = new HashMap<>();
    Arrays.stream(NamaParameter.values()).forEach(satu -> nama.put(satu.name(), satu.sebutan()));
    Arrays.stream(Klaster.values())
        .forEach(satu -> nama.put("finalis " + satu.name(), "Finalis " + satu.sebutan()));
    Arrays.stream(Fase.values()).forEach(satu -> nama.put(satu.name(), "Fase " + satu.sebutan()));
    return Map.copyOf(nama);
  }

  /// `15 Jul–14 Agu`
  public static String pendek(RentangFase rentang) {
    return hari(rentang.mulai()) + "–" + hari(rentang.selesai());
  }

  static String hari(Instant saat) {
    return PENDEK.format(saat.atZone(Format.zona()));
  }

  public static String tanggal(Instant saat) {
    return Format.tanggal(saat.atZone(Format.zona()).toLocalDate());
  }

  /// `08.00 WIB`
  public static String jam(Instant saat) {
    String waktu = Format.waktu(saat);
    return waktu.substring(waktu.indexOf(',') + 2);
  }

  /// Days the phase touches, first and last included.
  public static long lama(RentangFase rentang) {
    return Duration.between(
                rentang.mulai().atZone(Format.zona()).toLocalDate().atStartOfDay(),
                rentang.selesai().atZone(Format.zona()).toLocalDate().atStartOfDay())
            .toDays()
        + 1;
  }

  /// `0,7`, `20`: as many decimals as the figure has.
  public static String angka(BigDecimal angka) {
    return Format.desimal(angka, Math.max(0, angka.stripTrailingZeros().scale()));
  }

  /// A parameter with its unit, or yes and no.
  public static String nilai(Parameter parameter) {
    NamaParameter nama = parameter.nama();
    if (nama.pilihan()) {
      return parameter.nilai().signum() == 0 ? "Tidak" : "Ya";
    }
    return (angka(parameter.nilai()) + " " + nama.satuan()).strip();
  }

  /// What a row of the journal changed, one sentence each.
  static String perubahan(@Nullable String sebelum, @Nullable String sesudah) {
    List<Perbedaan> beda = Perbedaan.dari(sebelum, sesudah);
    return beda.stream().map(KataSiklus::kalimat).collect(Collectors.joining(" · "));
  }

  private static String kalimat(Perbedaan satu) {
    return new Perbedaan(
            NAMA.getOrDefault(satu.kolom(), satu.kolom()), isi(satu.lama()), isi(satu.baru()))
        .kalimat();
  }

  /// Moments and names of constants in what was journaled, as people write them.
  private static String isi(String teks) {
    return Arrays.stream(teks.split(" sampai ", -1))
        .map(KataSiklus::bagian)
        .collect(Collectors.joining(" sampai "));
  }

  private static String bagian(String teks) {
    for (StatusSiklus status : StatusSiklus.values()) {
      if (status.name().equals(teks)) {
        return status.sebutan();
      }
    }
    String fase = NAMA.get(teks);
    if (fase != null) {
      return fase;
    }
    try {
      return Format.waktu(Instant.parse(teks));
    } catch (DateTimeParseException e) {
      return teks;
    }
  }
}
