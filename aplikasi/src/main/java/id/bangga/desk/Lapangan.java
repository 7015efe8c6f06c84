package id.bangga.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Minutes of a field verification by two people.
///
/// @param disetujuiPada when the second person agreed; null until then
/// @param versi grows with every change, so that nobody agrees with what they have not seen
public record Lapangan(
    KunciDesk kunci,
    LocalDate tanggal,
    String tempat,
    long petugasSatu,
    long petugasDua,
    String catatan,
    @Nullable Instant disetujuiPada,
    int versi,
    List<TemuanLapangan> temuan) {

  /// What was found on one indicator at the place itself.
  public record TemuanLapangan(long indikatorId, Temuan temuan, String catatan) {}

  public Lapangan {
    temuan = List.copyOf(temuan);
  }
}
