package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import java.util.List;

/// Everything about one unit in one period, computed from the answers as they are now.
///
/// @param layanan per service, `titik` per service point, each by name
public record IndeksUnit(
    long unitId,
    Periode periode,
    NilaiIkm nilai,
    List<Bagian> layanan,
    List<Bagian> titik,
    List<IndeksLain> lain) {
  public IndeksUnit {
    layanan = List.copyOf(layanan);
    titik = List.copyOf(titik);
    lain = List.copyOf(lain);
  }

  /// One service or one service point.
  ///
  /// @param gratis a service for which nothing is charged
  public record Bagian(long id, String kode, String nama, boolean gratis, NilaiIkm nilai) {}

  /// Another instrument answered on the same form: IPAK or IPKP, the plain mean on 1 to 4.
  ///
  /// @param nilai two decimals HALF_UP
  public record IndeksLain(String kelompok, String nama, java.math.BigDecimal nilai, long n) {}
}
