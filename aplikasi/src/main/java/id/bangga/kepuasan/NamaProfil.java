package id.bangga.kepuasan;

import id.bangga.layanan.PilihanProfil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What profile questions and their answers are called, in the order of the questionnaire; codes
/// that are not known there are shown as they are.
final class NamaProfil {
  private NamaProfil() {}

  static String bidang(String kode) {
    return PilihanProfil.bidang(kode).label();
  }

  static String pilihan(String bidang, String kode) {
    return kode.isEmpty()
        ? "Tidak menjawab"
        : PilihanProfil.bidang(bidang).pilihan().getOrDefault(kode, kode);
  }

  /// The answers that are there, known ones first in their order, no answer last.
  static List<String> urut(String bidang, Collection<String> ada) {
    List<String> hasil = new ArrayList<>(PilihanProfil.bidang(bidang).pilihan().keySet());
    hasil.retainAll(ada);
    ada.stream()
        .filter(kode -> !hasil.contains(kode) && !kode.isEmpty())
        .sorted()
        .forEach(hasil::add);
    if (ada.contains("")) {
      hasil.add("");
    }
    return hasil;
  }
}
