package id.bangga.organisasi.web;

import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.Klaster;
import id.bangga.organisasi.SaringUnit;
import id.bangga.organisasi.SaringUnit.Keadaan;
import id.bangga.organisasi.SaringUnit.Urutan;
import id.bangga.web.Kueri;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads the filter of the list from the address; what is not understood does not filter.
record BacaSaring(Kueri kueri, LocalDate hariIni) {
  LocalDate pada() {
    try {
      String isi = kueri.nilai("pada");
      return isi.isEmpty() ? hariIni : LocalDate.parse(isi);
    } catch (DateTimeParseException e) {
      return hariIni;
    }
  }

  boolean pohon() {
    return kueri.nilai("tampilan").equals("pohon");
  }

  SaringUnit saring() {
    return new SaringUnit(
        pada(),
        kueri.cari(),
        pilihan(JenisUnit.values(), "jenis"),
        pilihan(Klaster.values(), "klaster"),
        induk(),
        terverifikasi(),
        keadaan(),
        urutan(),
        kueri.turun());
  }

  private Keadaan keadaan() {
    Keadaan dipilih = pilihan(Keadaan.values(), "keadaan");
    return dipilih == null ? Keadaan.AKTIF : dipilih;
  }

  private Urutan urutan() {
    String kode = kueri.urut("jenis");
    return Arrays.stream(Urutan.values())
        .filter(u -> u.name().equalsIgnoreCase(kode))
        .findFirst()
        .orElse(Urutan.JENIS);
  }

  private @Nullable Long induk() {
    try {
      String isi = kueri.nilai("induk");
      return isi.isEmpty() ? null : Long.valueOf(isi);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable Boolean terverifikasi() {
    return switch (kueri.nilai("verifikasi")) {
      case "ya" -> true;
      case "belum" -> false;
      default -> null;
    };
  }

  private <T extends Enum<T>> @Nullable T pilihan(T[] semua, String nama) {
    String isi = kueri.nilai(nama).toUpperCase(Locale.ROOT);
    return Arrays.stream(semua).filter(s -> s.name().equals(isi)).findFirst().orElse(null);
  }
}
