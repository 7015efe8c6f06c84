package id.bangga.penilaian;

import id.bangga.organisasi.JenisUnit;
import id.bangga.siklus.Peserta;
import java.math.BigDecimal;
import java.util.Map;

/// One unit on the board.
///
/// @param cabang values of the instrument's branches, by code
public record BarisPapan(
    Peserta unit, JenisUnit jenis, Penilaian penilaian, Map<String, BigDecimal> cabang) {
  public BarisPapan {
    cabang = Map.copyOf(cabang);
  }

  /// How far the unit is, in the words of the board.
  public enum Keadaan {
    BELUM_MULAI("Belum mulai"),
    DRAF("Draf"),
    MENUNGGU_PERSETUJUAN("Persetujuan"),
    DIKEMBALIKAN("Dikembalikan"),
    TENGGANG("Tenggang"),
    DIAJUKAN("Diajukan");

    private final String sebutan;

    Keadaan(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }

  public Keadaan keadaan() {
    return switch (penilaian.status()) {
      case DRAF -> penilaian.terjawab() == 0 ? Keadaan.BELUM_MULAI : Keadaan.DRAF;
      case MENUNGGU_PERSETUJUAN -> Keadaan.MENUNGGU_PERSETUJUAN;
      case DIKEMBALIKAN -> Keadaan.DIKEMBALIKAN;
      case DIAJUKAN -> penilaian.sah() ? Keadaan.DIAJUKAN : Keadaan.TENGGANG;
    };
  }
}
