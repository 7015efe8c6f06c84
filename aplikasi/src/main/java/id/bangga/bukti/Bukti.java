package id.bangga.bukti;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One piece of evidence in a unit's locker.
///
/// @param sidik SHA-256 of the file in hexadecimal
/// @param ukuran bytes
/// @param ringkasan what is inside, for example `12 halaman`
/// @param pengunggah name of the person who uploaded it
/// @param dihapusPada when it was put away, or null
public record Bukti(
    long id,
    long unitId,
    String sidik,
    long ukuran,
    TipeBerkas tipe,
    String ringkasan,
    String namaBerkas,
    String judul,
    LocalDate tanggalDokumen,
    @Nullable LocalDate periodeMulai,
    @Nullable LocalDate periodeSelesai,
    String pemilik,
    String pengunggah,
    Instant diunggahPada,
    @Nullable Instant dihapusPada,
    int versi) {

  public boolean terhapus() {
    return dihapusPada != null;
  }

  /// First day the document speaks of.
  public LocalDate mulai() {
    return periodeMulai == null ? tanggalDokumen : periodeMulai;
  }

  /// Last day the document speaks of.
  public LocalDate selesai() {
    if (periodeSelesai != null) {
      return periodeSelesai;
    }
    return tanggalDokumen.isAfter(mulai()) ? tanggalDokumen : mulai();
  }

  public Keabsahan keabsahan(PeriodeBukti periode) {
    if (terhapus()) {
      return Keabsahan.DIHAPUS;
    }
    if (selesai().isBefore(periode.mulai())) {
      return Keabsahan.KEDALUWARSA;
    }
    return mulai().isAfter(periode.selesai()) ? Keabsahan.SESUDAH_PERIODE : Keabsahan.SAH;
  }
}
