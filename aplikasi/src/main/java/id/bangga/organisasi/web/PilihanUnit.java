package id.bangga.organisasi.web;

import id.bangga.organisasi.JenisLayanan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.SaringUnit.Keadaan;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Pilihan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// The choices that the forms and filters of this module offer.
public final class PilihanUnit {
  private PilihanUnit() {}

  public static List<Pilihan> jenis() {
    return dari(JenisUnit.values(), JenisUnit::sebutan);
  }

  public static List<Pilihan> klaster() {
    return dari(Klaster.values(), Klaster::sebutan);
  }

  public static List<Pilihan> layanan() {
    return List.of(
        new Pilihan(JenisLayanan.PUBLIK.name(), "Publik", "melayani warga secara langsung"),
        new Pilihan(JenisLayanan.INTERNAL.name(), "Internal", "melayani unit lain di pemda"));
  }

  public static List<Pilihan> keadaan() {
    return dari(Keadaan.values(), Keadaan::sebutan).subList(1, Keadaan.values().length);
  }

  public static List<Pilihan> verifikasi() {
    return List.of(
        Pilihan.dari("ya", "Terverifikasi"), Pilihan.dari("belum", "Belum terverifikasi"));
  }

  /// Units that others may stand under.
  public static List<Pilihan> induk(Collection<UnitKerja> unit) {
    return unit.stream()
        .filter(u -> PUNYA_ANAK.contains(u.jenis()))
        .map(PilihanUnit::unit)
        .toList();
  }

  public static List<Pilihan> unit(Collection<UnitKerja> unit) {
    return unit.stream().map(PilihanUnit::unit).toList();
  }

  private static Pilihan unit(UnitKerja unit) {
    return Pilihan.dari(String.valueOf(unit.id()), unit.nama() + " (" + unit.kode() + ")");
  }

  private static final List<JenisUnit> PUNYA_ANAK =
      Arrays.stream(JenisUnit.values())
          .flatMap(jenis -> jenis.jenisInduk().stream())
          .distinct()
          .toList();

  private static <T extends Enum<T>> List<Pilihan> dari(T[] semua, Function<T, String> sebutan) {
    return Arrays.stream(semua).map(s -> Pilihan.dari(s.name(), sebutan.apply(s))).toList();
  }
}
