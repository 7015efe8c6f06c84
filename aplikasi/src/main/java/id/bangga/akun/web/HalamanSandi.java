package id.bangga.akun.web;

import id.bangga.akun.KodeAturanAkun;
import id.bangga.bersama.Putusan;
import id.bangga.web.Formulir;

/// The form to change one's own password.
///
/// @param wajib must it be changed before anything else?
public record HalamanSandi(Formulir formulir, boolean wajib) {

  /// Each reason beside the field that it is about.
  static Formulir keliru(Putusan putusan) {
    var formulir = Formulir.kosong();
    for (Putusan.Alasan alasan : putusan.alasan()) {
      String isian =
          switch (alasan.kode()) {
            case KodeAturanAkun.AK_001, KodeAturanAkun.AK_008 -> "sandiLama";
            case KodeAturanAkun.AK_005 -> "sandiUlang";
            default -> "sandiBaru";
          };
      formulir.galat(isian, alasan.pesan());
    }
    return formulir;
  }
}
