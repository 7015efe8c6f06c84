package id.bangga.web;

import id.bangga.bersama.Pelaku;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Row numbers that forms send for what people chose from a list: nobody is to read them. Where a
/// module knows the name it is told instead, else the field is left out. No field of these names
/// may hold a code or what people type: it would be lost.
@Component
class NomorBaris {
  static final Set<String> ISIAN =
      Set.of(
          "akun",
          "baru",
          "bukti",
          "evaluator",
          "indikator",
          "induk",
          "instrumen",
          "lama",
          "layanan",
          "pilih",
          "rekan",
          "tambah",
          "tujuan",
          "unit");
  private static final String SATU = "(\\d{1,18}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern NOMOR = Pattern.compile(SATU + "(, " + SATU + ")*");

  /// Fields that carry a row number in their own name.
  private static final Pattern BERNOMOR = Pattern.compile("(anak|versi)\\d+");

  private final List<PenyediaSebutan> penyedia;

  NomorBaris(ObjectProvider<PenyediaSebutan> penyedia) {
    this.penyedia = penyedia.orderedStream().toList();
  }

  static boolean pada(Isian isian) {
    return BERNOMOR.matcher(isian.nama()).matches()
        || (ISIAN.contains(isian.nama()) && NOMOR.matcher(isian.nilai()).matches());
  }

  /// The field as it may be shown to whoever is signed in.
  Optional<Isian> sebut(Isian isian) {
    if (!pada(isian)) {
      return Optional.of(isian);
    }
    Optional<Pelaku> pelaku = Sesi.pelaku();
    if (pelaku.isEmpty() || !NOMOR.matcher(isian.nilai()).matches()) {
      return Optional.empty();
    }
    String nama =
        Arrays.stream(isian.nilai().split(", ", -1))
            .filter(nomor -> !nomor.contains("-")) // citizens' answers have no names
            .flatMap(nomor -> nama(pelaku.get(), isian.nama(), Long.parseLong(nomor)).stream())
            .collect(Collectors.joining("; ")); // names of units hold commas
    return nama.isEmpty() ? Optional.empty() : Optional.of(new Isian(isian.nama(), nama, null));
  }

  private Optional<String> nama(Pelaku pelaku, String isian, long nomor) {
    return penyedia.stream()
        .flatMap(satu -> satu.sebutan(pelaku, isian, nomor).stream())
        .findFirst();
  }
}
