package id.bangga.berkas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Dates in a spreadsheet are numbers with a date format; this tells them apart and converts them.
final class FormatTanggal {
  private static final LocalDateTime AWAL_1900 = LocalDate.of(1899, 12, 30).atStartOfDay();
  private static final LocalDateTime AWAL_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();
  private static final BigDecimal SERIAL_TERBESAR = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal DETIK_SEHARI = BigDecimal.valueOf(86_400);

  private FormatTanggal() {}

  static boolean tanggal(@Nullable Integer id, @Nullable String pola) {
    if (id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47))) {
      return true;
    }
    return pola != null && berisiHurufTanggal(pola);
  }

  /// A letter of day, month, year or hour outside quotes, brackets and escapes.
  private static boolean berisiHurufTanggal(String pola) {
    boolean kutip = false;
    boolean kurung = false;
    for (int i = 0; i < pola.length(); i++) {
      char c = Character.toLowerCase(pola.charAt(i));
      if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '"') {
        kutip = !kutip;
      } else if (c == '[' || c == ']') {
        kurung = c == '[';
      } else if (!kutip && !kurung && "dmyhs".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// The moment of a serial number, or the number itself when it is no date.
  static Object dariSerial(BigDecimal serial, boolean sejak1904) {
    if (serial.signum() < 0 || serial.compareTo(SERIAL_TERBESAR) >= 0) {
      return serial;
    }
    long detik = serial.multiply(DETIK_SEHARI).setScale(0, RoundingMode.HALF_UP).longValueExact();
    LocalDateTime waktu = (sejak1904 ? AWAL_1904 : AWAL_1900).plusSeconds(detik);
    // The year 1900 of spreadsheets has a 29 February; serials 1 to 60 lie one day off.
    boolean sebelumMaret1900 = !sejak1904 && serial.compareTo(BigDecimal.valueOf(60)) < 0;
    return sebelumMaret1900 ? waktu.plusDays(1) : waktu;
  }
}
