package id.bangga.organisasi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which units to show, on which day and in which order; every part that is null does not filter.
///
/// @param kata words sought in code, name, short name and head
/// @param indukId only what stands (at any depth) below this unit
/// @param terverifikasi only names confirmed by a source, or only those not
/// @param keadaan whether the unit exists on that day
public record SaringUnit(
    LocalDate pada,
    @Nullable String kata,
    @Nullable JenisUnit jenis,
    @Nullable Klaster klaster,
    @Nullable Long indukId,
    @Nullable Boolean terverifikasi,
    Keadaan keadaan,
    Urutan urutan,
    boolean menurun) {

  /// Whether a unit exists on the day asked for.
  public enum Keadaan {
    AKTIF("Aktif"),
    TUTUP("Sudah ditutup"),
    AKAN_DATANG("Akan berlaku"),
    SEMUA("Semua");

    private final String sebutan;

    Keadaan(String sebutan) {
      this.sebutan = sebutan;
    }

    public String sebutan() {
      return sebutan;
    }
  }

  /// By what the rows are ordered.
  public enum Urutan {
    KODE,
    NAMA,
    JENIS,
    KLASTER,
    JUMLAH_ASN
  }

  /// All units of that day, by code.
  public static SaringUnit semua(LocalDate pada) {
    return new SaringUnit(pada, null, null, null, null, null, Keadaan.AKTIF, Urutan.KODE, false);
  }

  public SaringUnit denganKata(@Nullable String dicari) {
    return new SaringUnit(
        pada, dicari, jenis, klaster, indukId, terverifikasi, keadaan, urutan, menurun);
  }

  /// Every unit there ever was, as on that day or nearest to it, by code.
  public static SaringUnit selamanya(LocalDate pada) {
    return new SaringUnit(pada, null, null, null, null, null, Keadaan.SEMUA, Urutan.KODE, false);
  }
}
