package id.bangga.instrumen.web;

import id.bangga.instrumen.RingkasanInstrumen;
import id.bangga.web.Pilihan;
import java.util.List;

/// All instruments, newest year first.
///
/// @param bolehUbah shows what only the Pengelola does
public record HalamanDaftarInstrumen(List<RingkasanInstrumen> daftar, boolean bolehUbah) {
  /// Every instrument as an answer of a select.
  public List<Pilihan> pilihan() {
    return daftar.stream()
        .map(satu ->
            Pilihan.dari(
                Long.toString(satu.id()),
                "%d versi %d, %s"
                    .formatted(
                        satu.identitas().tahun(),
                        satu.identitas().versi(),
                        satu.identitas().nama())))
        .toList();
  }
}
