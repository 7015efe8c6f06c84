package id.bangga.bukti.web;

import id.bangga.bukti.SaringBukti;
import id.bangga.bukti.TipeBerkas;
import id.bangga.web.Kueri;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// From the address of the list to what the locker is asked.
final class SaringLaci {
  private SaringLaci() {}

  static SaringBukti dari(long unitId, Kueri kueri) {
    return dari(unitId, kueri, kueri.lewati(), kueri.ukuran());
  }

  /// All rows, for a file.
  static SaringBukti semua(long unitId, Kueri kueri) {
    return dari(unitId, kueri, 0, Integer.MAX_VALUE);
  }

  private static SaringBukti dari(long unitId, Kueri kueri, int lewati, int batas) {
    boolean bawaan = kueri.urut("").isEmpty();
    return new SaringBukti(
        unitId,
        kueri.cari(),
        tipe(kueri.nilai("tipe")),
        tahun(kueri),
        dipakai(kueri.nilai("dipakai")),
        kueri.nilai("status").equals("dihapus"),
        kueri.urut("unggah"),
        bawaan || kueri.turun(),
        lewati,
        batas);
  }

  static @Nullable Integer tahun(Kueri kueri) {
    String tahun = kueri.nilai("tahun");
    return tahun.matches("20\\d\\d") ? Integer.valueOf(tahun) : null;
  }

  private static @Nullable TipeBerkas tipe(String kode) {
    return Arrays.stream(TipeBerkas.values())
        .filter(tipe -> tipe.name().equals(kode))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Boolean dipakai(String kode) {
    return switch (kode) {
      case "ya" -> true;
      case "belum" -> false;
      default -> null;
    };
  }
}
