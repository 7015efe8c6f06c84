package id.bangga.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was sent for a field, as people write it: a date, an hour, a chosen constant (capitals with
/// underscores). Fields for people's own words are shown as typed, so that they can be copied.
final class NilaiTerbaca {
  private static final Pattern TANGGAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern JAM = Pattern.compile("\\d\\d:\\d\\d");
  private static final Pattern WAKTU = Pattern.compile(TANGGAL + "T" + JAM);
  private static final Pattern KONSTANTA = Pattern.compile("[A-Z]+(_[A-Z]+)+");

  /// Fields whose values are always constants, those of one word too.
  private static final Pattern ISIAN_KONSTANTA =
      Pattern.compile(
          "asal|bilaNol|fase|jenis|jenis_layanan|keadaan|klaster|pengisi|peran|peta|rumus|tipe");

  private static final Pattern SATU_KATA = Pattern.compile("[A-Z]{2,}");

  /// How the names of fields begin in which people write as they like.
  private static final Pattern KATA_SENDIRI =
      Pattern.compile("(kode|judul|nama|isi|alasan|uraian|catatan|keterangan|saran|rumusan).*");

  private NilaiTerbaca() {}

  /// A field with several values has them one behind the other.
  static String dari(Isian isian) {
    if (KATA_SENDIRI.matcher(isian.nama()).matches()) {
      return isian.nilai();
    }
    return Arrays.stream(isian.nilai().split(", ", -1))
        .map(nilai -> konstanta(isian.nama(), nilai) ? SebutanIsian.kata(nilai) : nilai)
        .map(NilaiTerbaca::saat)
        .collect(Collectors.joining(", "));
  }

  private static boolean konstanta(String nama, String nilai) {
    return KONSTANTA.matcher(nilai).matches()
        || (ISIAN_KONSTANTA.matcher(nama).matches() && SATU_KATA.matcher(nilai).matches());
  }

  private static String saat(String nilai) {
    try {
      if (TANGGAL.matcher(nilai).matches()) {
        return Format.tanggal(LocalDate.parse(nilai));
      }
      if (JAM.matcher(nilai).matches()) {
        return Format.jam(LocalTime.parse(nilai));
      }
      if (WAKTU.matcher(nilai).matches()) {
        LocalDateTime waktu = LocalDateTime.parse(nilai);
        return Format.tanggal(waktu.toLocalDate()) + ", " + Format.jam(waktu.toLocalTime());
      }
    } catch (DateTimeException e) {
      return nilai; // no such day
    }
    return nilai;
  }
}
