package id.bangga.berkas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How a file writes its decimals, found from the figures that can be read in one way only: `86,69`
/// and `1.234,5` speak for the comma, `86.69` for the point, `1.234` alone for neither.
enum Desimal {
  TITIK,
  KOMA,
  TAK_TENTU;

  /// What one written figure says by itself.
  enum Bentuk {
    BUKAN_BILANGAN,
    BULAT,
    TITIK,
    KOMA,
    MENDUA_TITIK,
    MENDUA_KOMA
  }

  static Bentuk bentuk(String teks) {
    int titik = 0;
    int koma = 0;
    int angka = 0;
    int pisahAkhir = -1;
    int mulai = awalAngka(teks);
    for (int i = mulai; i < teks.length(); i++) {
      char c = teks.charAt(i);
      if (c >= '0' && c <= '9') {
        angka++;
      } else if (c == '.' || c == ',') {
        titik += c == '.' ? 1 : 0;
        koma += c == ',' ? 1 : 0;
        pisahAkhir = i;
      } else {
        return Bentuk.BUKAN_BILANGAN;
      }
    }
    if (angka == 0) {
      return Bentuk.BUKAN_BILANGAN;
    }
    if (pisahAkhir < 0) {
      return Bentuk.BULAT;
    }
    return bentukBerpisah(teks, mulai, titik, koma, pisahAkhir);
  }

  private static Bentuk bentukBerpisah(
      String teks, int mulai, int titik, int koma, int pisahAkhir) {
    boolean titikTerakhir = teks.charAt(pisahAkhir) == '.';
    if (titik > 0 && koma > 0) {
      boolean sekali = titikTerakhir ? titik == 1 : koma == 1;
      return sekali && ribuanRapi(teks, mulai, pisahAkhir)
          ? pilih(titikTerakhir)
          : Bentuk.BUKAN_BILANGAN;
    }
    if (titik + koma > 1) {
      boolean rapi = ribuanRapi(teks, mulai, teks.length());
      return rapi ? pilih(!titikTerakhir) : Bentuk.BUKAN_BILANGAN;
    }
    int depan = pisahAkhir - mulai;
    boolean mendua =
        teks.length() - pisahAkhir - 1 == 3
            && depan >= 1
            && depan <= 3
            && teks.charAt(mulai) != '0';
    if (mendua) {
      return titikTerakhir ? Bentuk.MENDUA_TITIK : Bentuk.MENDUA_KOMA;
    }
    return pilih(titikTerakhir);
  }

  private static Bentuk pilih(boolean titik) {
    return titik ? Bentuk.TITIK : Bentuk.KOMA;
  }

  /// Groups of three behind a first group of one to three digits.
  private static boolean ribuanRapi(String teks, int mulai, int akhir) {
    int sejak = 0;
    boolean pertama = true;
    for (int i = mulai; i < akhir; i++) {
      char c = teks.charAt(i);
      if (c != '.' && c != ',') {
        sejak++;
      } else if (pertama ? sejak < 1 || sejak > 3 : sejak != 3) {
        return false;
      } else {
        pertama = false;
        sejak = 0;
      }
    }
    return pertama || sejak == 3;
  }

  private static int awalAngka(String teks) {
    return !teks.isEmpty() && (teks.charAt(0) == '-' || teks.charAt(0) == '+') ? 1 : 0;
  }

  /// The number that `teks` stands for, or null when it is none or can be read in two ways.
  @Nullable BigDecimal urai(String teks) {
    return switch (bentuk(teks)) {
      case BUKAN_BILANGAN -> null;
      case BULAT -> new BigDecimal(teks);
      case TITIK -> bertitik(teks);
      case KOMA -> berkoma(teks);
      case MENDUA_TITIK, MENDUA_KOMA ->
          switch (this) {
            case TITIK -> bertitik(teks);
            case KOMA -> berkoma(teks);
            case TAK_TENTU -> null;
          };
    };
  }

  private static BigDecimal bertitik(String teks) {
    return new BigDecimal(teks.indexOf(',') < 0 ? teks : teks.replace(",", ""));
  }

  private static BigDecimal berkoma(String teks) {
    return new BigDecimal(teks.replace(".", "").replace(',', '.'));
  }

  /// Collects what the figures of a file say.
  static final class Pengenal {
    private boolean titik;
    private boolean koma;

    void lihat(String teks) {
      if (teks.charAt(0) > '9' || (teks.indexOf('.') < 0 && teks.indexOf(',') < 0)) {
        return;
      }
      Bentuk bentuk = bentuk(teks);
      titik |= bentuk == Bentuk.TITIK;
      koma |= bentuk == Bentuk.KOMA;
    }

    /// @param bawaan what holds when no figure decides
    Desimal putuskan(Desimal bawaan) {
      if (titik == koma) {
        return titik ? TAK_TENTU : bawaan;
      }
      return titik ? TITIK : KOMA;
    }
  }
}
