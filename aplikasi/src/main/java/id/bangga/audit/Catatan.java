package id.bangga.audit;

import id.bangga.bersama.Pelaku;
import org.jspecify.annotations.Nullable;

/// One journal entry about to be written.
///
/// @param tindakan the act in the past passive, for example `diajukan`
/// @param sebelum the state before, as JSON text; null when there was none
/// @param sesudah the state after, as JSON text
public record Catatan(
    Pelaku pelaku,
    String tindakan,
    Objek objek,
    @Nullable String alasan,
    @Nullable String sebelum,
    @Nullable String sesudah) {
  public static Catatan dari(Pelaku pelaku, String tindakan, Objek objek) {
    return new Catatan(pelaku, tindakan, objek, null, null, null);
  }

  public Catatan alasan(String kalimat) {
    return new Catatan(pelaku, tindakan, objek, kalimat, sebelum, sesudah);
  }

  /// The states before and after, as JSON text (see {@link Isi}).
  public Catatan perubahan(@Nullable String dari, @Nullable String menjadi) {
    return new Catatan(pelaku, tindakan, objek, alasan, dari, menjadi);
  }
}
