package id.bangga.siklus.web;

import id.bangga.siklus.RentangFase;
import id.bangga.siklus.Siklus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The schedule as an iCalendar file (RFC 5545), to be added to anybody's calendar.
final class KalenderSiklus {
  private static final DateTimeFormatter SAAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int PANJANG_BARIS = 74;
  private final StringBuilder isi = new StringBuilder();

  private KalenderSiklus() {}

  static byte[] tulis(Siklus siklus, Instant pada) {
    var kalender = new KalenderSiklus();
    kalender.baris("BEGIN:VCALENDAR");
    kalender.baris("VERSION:2.0");
    kalender.baris("PRODID:-//BANGGA//Siklus//ID");
    siklus.fase().forEach(satu -> kalender.acara(siklus, satu, pada));
    kalender.baris("END:VCALENDAR");
    return kalender.isi.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void acara(Siklus siklus, RentangFase satu, Instant pada) {
    baris("BEGIN:VEVENT");
    baris(
        "UID:siklus-%d-%s@bangga"
            .formatted(
                siklus.tahun(), satu.fase().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    baris("SEQUENCE:" + siklus.versi());
    baris("DTSTAMP:" + SAAT.format(pada));
    baris("DTSTART:" + SAAT.format(satu.mulai()));
    baris("DTEND:" + SAAT.format(satu.selesai()));
    baris("SUMMARY:" + teks(satu.fase().sebutan() + ": " + siklus.nama()));
    baris("DESCRIPTION:" + teks(satu.fase().uraian()));
    baris("END:VEVENT");
  }

  private static String teks(String teks) {
    return teks.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /// Lines are folded well before the 75 octets allowed; names here are mostly ASCII.
  private void baris(String teks) {
    String sisa = teks;
    while (sisa.getBytes(StandardCharsets.UTF_8).length > PANJANG_BARIS) {
      int potong = Math.min(sisa.length() - 1, PANJANG_BARIS / 2);
      isi.append(sisa, 0, potong).append("\r\n");
      sisa = " " + sisa.substring(potong);
    }
    isi.append(sisa).append("\r\n");
  }
}
