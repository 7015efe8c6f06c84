package id.bangga.contoh;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Made-up NIPs, all different. Their running number begins at 900, which no date of birth and
/// month of appointment ever needs, so none is anybody's. A few are missing or impossible, for
/// BKPSDM to find.
final class NipRekaan {
  private static final LocalDate LAHIR_TERTUA = LocalDate.of(1969, 1, 1);
  private static final int RENTANG_HARI = 11_000;
  private static final int LANGKAH = 37; // has no divisor in common with the span: no day twice
  private static final int USIA_MASUK = 24;
  private static final int TIAP_TANPA = 173;
  private static final int TIAP_JANGGAL = 311;

  private int nomor;

  @Nullable String berikut() {
    nomor++;
    if (nomor % TIAP_TANPA == 0) {
      return null;
    }
    LocalDate lahir = LAHIR_TERTUA.plusDays((long) nomor * LANGKAH % RENTANG_HARI);
    LocalDate masuk = lahir.plusYears(nomor % TIAP_JANGGAL == 0 ? 6 : USIA_MASUK);
    return "%s%s%d%03d"
        .formatted(
            DateTimeFormatter.BASIC_ISO_DATE.format(lahir),
            DateTimeFormatter.ofPattern("uuuuMM").format(masuk),
            1 + nomor % 2,
            900 + nomor / RENTANG_HARI % 100);
  }
}
