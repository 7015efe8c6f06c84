package id.bangga.layanan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Signs that an answer may not be what it seems. They are shown to those who judge, and drop
/// nothing.
public final class PemeriksaJawaban {
  private static final int CUKUP_UNTUK_SERAGAM = 5;

  private PemeriksaJawaban() {}

  /// Signs that can be seen in the answer alone: the same value everywhere, outside opening hours.
  public static List<String> tanda(String nilai, LocalTime pukul, LocalTime buka, LocalTime tutup) {
    List<String> tanda = new ArrayList<>();
    if (seragam(nilai)) {
      tanda.add("SERAGAM");
    }
    if (pukul.isBefore(buka) || pukul.isAfter(tutup)) {
      tanda.add("DI_LUAR_JAM");
    }
    return tanda;
  }

  /// Are enough questions answered, and all of them alike?
  private static boolean seragam(String nilai) {
    char sama = '0';
    int terisi = 0;
    for (int i = 0; i < nilai.length(); i++) {
      char satu = nilai.charAt(i);
      if (satu != '0') {
        if (sama != '0' && satu != sama) {
          return false;
        }
        sama = satu;
        terisi++;
      }
    }
    return terisi >= CUKUP_UNTUK_SERAGAM;
  }
}
