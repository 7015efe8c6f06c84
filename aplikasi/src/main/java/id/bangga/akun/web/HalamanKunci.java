package id.bangga.akun.web;

import id.bangga.akun.KunciTercatat;
import id.bangga.bersama.Pelaku;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// One's own API keys.
///
/// @param token the secret of the key just made, shown this once; else blank
public record HalamanKunci(
    List<KunciTercatat> daftar, Formulir formulir, List<Pilihan> peran, String token) {
  static List<Pilihan> peran(Pelaku pelaku) {
    return pelaku.peran().stream().map(satu -> Pilihan.dari(satu.name(), satu.sebutan())).toList();
  }
}
