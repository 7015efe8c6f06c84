package id.bangga.siklus;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/// The schedule that a new cycle starts with, to be changed at will: the jury sits in the second
/// half of October, as in Kota Tangerang in 2025; the other dates are our own design.
public final class UsulanJadwal {
  private static final LocalTime BUKA = LocalTime.of(8, 0);
  private static final LocalTime TUTUP = LocalTime.of(16, 0);

  private UsulanJadwal() {}

  public static List<RentangFase> untuk(int tahun, ZoneId zona) {
    return Arrays.stream(Fase.values()).map(fase -> rentangFase(fase, tahun, zona)).toList();
  }

  /// The same days and hours some years later.
  static List<RentangFase> menyusul(List<RentangFase> lama, int tahun, ZoneId zona) {
    return lama.stream()
        .map(satu ->
            new RentangFase(
                satu.fase(),
                satu.mulai().atZone(zona).plusYears(tahun).toInstant(),
                satu.selesai().atZone(zona).plusYears(tahun).toInstant()))
        .toList();
  }

  private static RentangFase rentangFase(Fase fase, int tahun, ZoneId zona) {
    Rentang rentang =
        switch (fase) {
          case PENYUSUNAN -> rentang(6, 1, 7, 14);
          case PENILAIAN_MANDIRI -> rentang(7, 15, 8, 14);
          case DESK -> rentang(8, 15, 9, 11);
          case SANGGAH -> rentang(9, 12, 9, 18);
          case VERIFIKASI_LAPANGAN -> rentang(9, 14, 9, 30);
          case PENETAPAN_FINALIS -> rentang(10, 1, 10, 7);
          case PENJURIAN -> rentang(10, 8, 10, 22);
          case PLENO -> rentang(10, 23, 10, 28);
          case DITETAPKAN -> rentang(10, 29, 11, 6);
          case DIUMUMKAN -> rentang(11, 7, 12, 31);
        };
    return new RentangFase(
        fase,
        rentang.dari().atYear(tahun).atTime(BUKA).atZone(zona).toInstant(),
        sampai(rentang.sampai().atYear(tahun)).atZone(zona).toInstant());
  }

  private static LocalDateTime sampai(LocalDate hari) {
    return hari.atTime(TUTUP);
  }

  private record Rentang(MonthDay dari, MonthDay sampai) {}

  private static Rentang rentang(int bulanDari, int dari, int bulanSampai, int sampai) {
    return new Rentang(MonthDay.of(bulanDari, dari), MonthDay.of(bulanSampai, sampai));
  }
}
