package id.bangga.penilaian.web;

import id.bangga.penilaian.BarisPapan;
import id.bangga.penilaian.Papan;
import id.bangga.web.Kueri;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the address asks of the board: search, filters, order. Pure.
final class SaringPapan {
  private SaringPapan() {}

  static List<BarisPapan> saring(Papan papan, Kueri kueri) {
    String kata = kueri.cari().toLowerCase(Locale.ROOT);
    return papan.baris().stream()
        .filter(satu -> nama(satu).contains(kata))
        .filter(satu -> cocok(kueri, "klaster", satu.unit().klaster()))
        .filter(satu -> cocok(kueri, "jenis", satu.jenis()))
        .filter(satu -> cocok(kueri, "keadaan", satu.keadaan()))
        .sorted(urutan(kueri))
        .toList();
  }

  private static String nama(BarisPapan satu) {
    return (satu.unit().kode() + " " + satu.unit().nama()).toLowerCase(Locale.ROOT);
  }

  private static boolean cocok(Kueri kueri, String nama, Enum<?> nilai) {
    String diminta = kueri.nilai(nama);
    return diminta.isEmpty() || diminta.equals(nilai.name());
  }

  private static Comparator<BarisPapan> urutan(Kueri kueri) {
    Comparator<BarisPapan> nama = Comparator.comparing(satu -> satu.unit().nama());
    Comparator<BarisPapan> pertama =
        switch (kueri.urut("nama")) {
          case "nama" -> nama;
          case "klaster" -> Comparator.comparing(satu -> satu.unit().klaster());
          case "keadaan" -> Comparator.comparing(BarisPapan::keadaan);
          case "terjawab" -> Comparator.comparingInt(satu -> satu.penilaian().terjawab());
          case "berbukti" -> Comparator.comparingInt(satu -> satu.penilaian().berbukti());
          case "nilai" -> Comparator.comparing(satu -> angka(satu.penilaian().nilai()));
          case "diajukan" -> Comparator.comparing(SaringPapan::diajukan);
          default -> Comparator.comparing(satu -> angka(satu.cabang().get(kueri.urut("nama"))));
        };
    return (kueri.turun() ? pertama.reversed() : pertama).thenComparing(nama);
  }

  /// Nothing yet comes before everything.
  private static BigDecimal angka(@Nullable BigDecimal nilai) {
    return nilai == null ? BigDecimal.ONE.negate() : nilai;
  }

  private static Instant diajukan(BarisPapan satu) {
    return Optional.ofNullable(satu.penilaian().pengajuan())
        .map(pengajuan -> pengajuan.pada())
        .orElse(Instant.MAX);
  }
}
