package id.bangga.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers and dates as an Indonesian reader writes them. The zone is set once at start
/// (`bangga.zona`, default Asia/Jakarta).
public final class Format {
  private static final Locale ID = Locale.forLanguageTag("id-ID");
  private static final DateTimeFormatter TANGGAL = DateTimeFormatter.ofPattern("d MMMM uuuu", ID);
  private static final DateTimeFormatter WAKTU =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", ID);
  private static final DateTimeFormatter RINGKAS =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm", ID);
  private static volatile ZoneId zona = ZoneId.of("Asia/Jakarta");

  private Format() {}

  static void pakaiZona(ZoneId baru) {
    zona = baru;
  }

  public static ZoneId zona() {
    return zona;
  }

  /// `1.957.349`
  public static String bilangan(long n) {
    return titik(Long.toString(n));
  }

  /// How much of a list is shown: `3 dari 40 unit`, or `40 unit` when it is all of it.
  public static String sebagian(long tampil, long semua, String satuan) {
    String jumlah = bilangan(semua) + " " + satuan;
    return tampil == semua ? jumlah : bilangan(tampil) + " dari " + jumlah;
  }

  /// `86,69`; an absent value is an em dash.
  public static String desimal(@Nullable BigDecimal nilai, int angka) {
    return nilai == null ? "—" : titik(nilai.setScale(angka, RoundingMode.HALF_UP).toPlainString());
  }

  public static String desimal(double nilai, int angka) {
    return desimal(BigDecimal.valueOf(nilai), angka);
  }

  /// A score 0..1 as percent with one decimal: `87,5 %`.
  public static String persen(@Nullable BigDecimal bagian) {
    return perseratus(bagian == null ? null : bagian.movePointRight(2), 1);
  }

  /// A figure that is a percentage already, on one line with its sign: `88 %`.
  public static String perseratus(@Nullable BigDecimal nilai, int angka) {
    return nilai == null ? "—" : desimal(nilai, angka) + "\u00a0%";
  }

  /// The size of a file: `842 B`, `3,4 KB`, `12,0 MB`.
  public static String ukuran(long bita) {
    if (bita < 1024) {
      return bita + " B";
    }
    return bita < 1024 * 1024
        ? desimal(bita / 1024.0, 1) + " KB"
        : desimal(bita / 1024.0 / 1024.0, 1) + " MB";
  }

  /// `22 November 2026`
  public static String tanggal(@Nullable LocalDate tanggal) {
    return tanggal == null ? "—" : TANGGAL.format(tanggal);
  }

  /// The day on which something happened, in the government's zone.
  public static String hari(Instant saat) {
    return tanggal(LocalDate.ofInstant(saat, zona));
  }

  /// `22 November 2026, 14.05 WIB`
  public static String waktu(@Nullable Instant saat) {
    return saat == null ? "—" : WAKTU.format(saat.atZone(zona)) + " " + singkatanZona();
  }

  /// `22 Nov 2026, 14.05`: for narrow columns.
  public static String waktuRingkas(@Nullable Instant saat) {
    return saat == null ? "—" : RINGKAS.format(saat.atZone(zona));
  }

  /// `08.00`
  public static String jam(LocalTime pukul) {
    return "%02d.%02d".formatted(pukul.getHour(), pukul.getMinute());
  }

  private static String singkatanZona() {
    return switch (zona.getId()) {
      case "Asia/Makassar" -> "WITA";
      case "Asia/Jayapura" -> "WIT";
      default -> "WIB";
    };
  }

  /// A plain number with dots between thousands, a comma and a true minus sign; tables of hundreds
  /// of figures are written with this, so it does without DecimalFormat.
  private static String titik(String polos) {
    int mula = polos.charAt(0) == '-' ? 1 : 0;
    int koma = polos.indexOf('.');
    int akhir = koma < 0 ? polos.length() : koma;
    var hasil = new StringBuilder(polos.length() + 4);
    if (mula == 1) {
      hasil.append('−');
    }
    for (int i = mula; i < akhir; i++) {
      if (i > mula && (akhir - i) % 3 == 0) {
        hasil.append('.');
      }
      hasil.append(polos.charAt(i));
    }
    if (koma >= 0) {
      hasil.append(',').append(polos, koma + 1, polos.length());
    }
    return hasil.toString();
  }
}
