package id.bangga.bukti;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people say about a document.
///
/// @param tanggalDokumen the date written on it
/// @param periodeMulai first day it speaks of or is in force, when that is not just its date
/// @param periodeSelesai last such day
/// @param pemilik section or office that keeps the original
public record DataBukti(
    String judul,
    @Nullable LocalDate tanggalDokumen,
    @Nullable LocalDate periodeMulai,
    @Nullable LocalDate periodeSelesai,
    String pemilik) {

  public DataBukti {
    judul = judul.strip().replaceAll("\\s+", " ");
    pemilik = pemilik.strip().replaceAll("\\s+", " ");
  }

  /// The same about another document, named after its file when no title was typed.
  public DataBukti berjudul(String baru) {
    return new DataBukti(baru, tanggalDokumen, periodeMulai, periodeSelesai, pemilik);
  }
}
