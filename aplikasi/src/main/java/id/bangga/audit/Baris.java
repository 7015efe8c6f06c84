package id.bangga.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the journal as it stands in the database.
///
/// @param nomor running number from 1 without gaps
/// @param waktu when, to the microsecond
/// @param pelaku name of the person at the keyboard, as it was then
/// @param atasNama name of the person acted for, if any
/// @param lewat path: WEB, CLI, API or TUGAS
public record Baris(
    long nomor,
    Instant waktu,
    long akunId,
    String pelaku,
    @Nullable String atasNama,
    String lewat,
    String tindakan,
    String objekJenis,
    String objekId,
    @Nullable Long unitId,
    @Nullable Integer tahun,
    @Nullable String alasan,
    @Nullable String sebelum,
    @Nullable String sesudah) {

  /// Every field after number and time, in the order in which they are hashed.
  List<@Nullable Object> bagian() {
    return Arrays.asList(
        akunId,
        pelaku,
        atasNama,
        lewat,
        tindakan,
        objekJenis,
        objekId,
        unitId,
        tahun,
        alasan,
        sebelum,
        sesudah);
  }
}
