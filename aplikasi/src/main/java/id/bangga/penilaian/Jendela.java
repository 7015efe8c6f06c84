package id.bangga.penilaian;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.siklus.AturanFase;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Siklus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Is the self-assessment open to a unit at a moment: yes, in the grace after the deadline, or no
/// (with the reason).
///
/// @param batas end of the phase, or the unit's own later limit; null while no phase is set
public record Jendela(Keadaan keadaan, @Nullable Instant batas, List<Alasan> alasan) {
  public Jendela {
    alasan = List.copyOf(alasan);
  }

  /// How open.
  public enum Keadaan {
    TERBUKA,
    TENGGANG,
    TERTUTUP
  }

  /// @param batasPerbaikan until when this unit may mend what was returned, if later
  static Jendela dari(Siklus siklus, @Nullable Instant batasPerbaikan, Instant saat) {
    Putusan fase = AturanFase.terbuka(siklus, Fase.PENILAIAN_MANDIRI, saat);
    Optional<Instant> akhir = siklus.fase(Fase.PENILAIAN_MANDIRI).map(satu -> satu.selesai());
    Instant batas = batasPerbaikan == null ? akhir.orElse(null) : batasPerbaikan;
    if (fase.diterima()) {
      return new Jendela(Keadaan.TERBUKA, akhir.orElse(null), List.of());
    }
    boolean beku = siklus.status().beku();
    if (!beku && batasPerbaikan != null && saat.isBefore(batasPerbaikan)) {
      return new Jendela(Keadaan.TERBUKA, batasPerbaikan, List.of());
    }
    if (!beku && dalamTenggang(siklus, batas, saat)) {
      return new Jendela(Keadaan.TENGGANG, batas, List.of());
    }
    KodePenilaian kode = beku ? KodePenilaian.PN_017 : KodePenilaian.PN_003;
    return new Jendela(
        Keadaan.TERTUTUP,
        batas,
        fase.alasan().stream().map(satu -> new Alasan(kode, satu.pesan())).toList());
  }

  private static boolean dalamTenggang(Siklus siklus, @Nullable Instant batas, Instant saat) {
    if (batas == null || saat.isBefore(batas)) {
      return false;
    }
    var menit = Duration.ofMinutes(siklus.parameter().menitTenggang());
    return saat.isBefore(batas.plus(menit));
  }

  public boolean tertutup() {
    return keadaan == Keadaan.TERTUTUP;
  }

  public boolean tenggang() {
    return keadaan == Keadaan.TENGGANG;
  }
}
