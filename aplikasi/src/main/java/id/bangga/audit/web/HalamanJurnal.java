package id.bangga.audit.web;

import id.bangga.web.Kueri;
import id.bangga.web.Pilihan;
import java.time.Instant;
import java.util.List;

/// The journal, one page of it, newest first.
///
/// @param lebihLama address of the next older page; blank on the last
public record HalamanJurnal(
    List<Baris> baris, Kueri kueri, List<Pilihan> jenis, List<Pilihan> unit, String lebihLama) {

  /// One row in words.
  ///
  /// @param siapa who, and for whom
  /// @param objek what it was done to
  /// @param href page of that thing; blank when there is none
  /// @param perubahan the first few fields that changed
  /// @param lagi how many more there are
  public record Baris(
      long nomor,
      Instant waktu,
      String siapa,
      String tindakan,
      String objek,
      String href,
      String unit,
      String lewat,
      String alasan,
      List<String> perubahan,
      int lagi) {}

  public boolean halamanPertama() {
    return kueri.nilai("sebelum").isEmpty();
  }
}
