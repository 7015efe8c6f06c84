package id.bangga.layanan;

import id.bangga.bersama.Tulisan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One answered questionnaire on its way in, already checked against its form.
///
/// @param id made by the form (or the kiosk) before sending: the same id is stored only once
/// @param nilai one digit for each question, 1 to 4, 0 for blank
/// @param perangkat hash that tells one device from another for one day only; null when not known
/// @param tanda why the answer looks unusual; shown to people, never acted upon by itself
/// @param saran free text, stored apart from the answer
public record JawabanMasuk(
    UUID id,
    long titikId,
    long layananId,
    long instrumenId,
    LocalDate tanggal,
    Instant diterima,
    SumberJawaban sumber,
    String nilai,
    Profil profil,
    byte @Nullable [] perangkat,
    @Nullable Long tiketId,
    List<String> tanda,
    @Nullable String saran) {
  /// A free text longer than this is cut where nobody can be asked to shorten it.
  public static final int SARAN_TERPANJANG = 2_000;

  /// Surveys of satisfaction are younger than this: what is older is a slip of the pen.
  private static final LocalDate TERAWAL = LocalDate.of(2000, 1, 1);

  /// A free text as it is stored, without the one letter that the database cannot store; null when
  /// there is none.
  public static @Nullable String saran(String isi) {
    String rapi = Tulisan.gantiBaris(isi).replace("\u0000", "").strip();
    return rapi.isEmpty() ? null : rapi.substring(0, Math.min(rapi.length(), SARAN_TERPANJANG));
  }

  /// Can an answer be of this day?
  public static boolean mungkin(LocalDate tanggal, LocalDate hariIni) {
    return !tanggal.isBefore(TERAWAL) && !tanggal.isAfter(hariIni);
  }

  /// The same with one more sign.
  JawabanMasuk bertanda(Tanda satu) {
    List<String> semua = Stream.concat(tanda.stream(), Stream.of(satu.name())).toList();
    return new JawabanMasuk(
        id,
        titikId,
        layananId,
        instrumenId,
        tanggal,
        diterima,
        sumber,
        nilai,
        profil,
        perangkat,
        tiketId,
        semua,
        saran);
  }

  /// The first day of the answer's month: the row of the tally it is added to.
  LocalDate bulan() {
    return tanggal.withDayOfMonth(1);
  }
}
