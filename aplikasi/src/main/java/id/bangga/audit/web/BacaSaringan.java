package id.bangga.audit.web;

import id.bangga.audit.SaringJurnal;
import id.bangga.web.Format;
import id.bangga.web.Kueri;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Reads the filters of the journal from the address; what cannot be read does not filter.
final class BacaSaringan {
  private BacaSaringan() {}

  static SaringJurnal dari(Kueri kueri, int batas) {
    LocalDate sampai = tanggal(kueri.nilai("sampai"));
    return new SaringJurnal(
        kueri.cari(),
        bilangan(kueri.nilai("unit")),
        bilangan(kueri.nilai("akun")),
        teks(kueri.nilai("jenis")),
        teks(kueri.nilai("objek")),
        awalHari(tanggal(kueri.nilai("dari"))),
        awalHari(sampai == null ? null : sampai.plusDays(1)),
        bilangan(kueri.nilai("sebelum")),
        batas);
  }

  private static @Nullable Long bilangan(String teks) {
    return teks.matches("[0-9]{1,18}") ? Long.valueOf(teks) : null;
  }

  private static @Nullable String teks(String teks) {
    return teks.isEmpty() ? null : teks;
  }

  private static @Nullable LocalDate tanggal(String teks) {
    try {
      return teks.isEmpty() ? null : LocalDate.parse(teks);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Instant awalHari(@Nullable LocalDate hari) {
    return hari == null ? null : hari.atStartOfDay(Format.zona()).toInstant();
  }
}
