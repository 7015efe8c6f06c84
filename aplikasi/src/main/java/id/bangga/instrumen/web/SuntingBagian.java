package id.bangga.instrumen.web;

import id.bangga.instrumen.HasilInstrumen;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.InstrumenService;
import id.bangga.web.Formulir;
import id.bangga.web.Kabar;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What the pages of indicators and of branches have in common: change a part of a draft, move it,
/// remove it, and go back to it.
@Component
class SuntingBagian {
  private final InstrumenService instrumen;
  private final BacaInstrumen baca;

  SuntingBagian(InstrumenService instrumen, BacaInstrumen baca) {
    this.instrumen = instrumen;
    this.baca = baca;
  }

  HasilInstrumen ubah(long id, Formulir formulir, UnaryOperator<Instrumen> suntingan) {
    return instrumen.ubah(Sesi.wajibMasuk(), id, IsianInstrumen.versi(formulir), suntingan);
  }

  /// @param suntingan the move, given −1 for up and 1 for down
  Object geser(
      long id, String kode, Formulir formulir, IntFunction<UnaryOperator<Instrumen>> suntingan) {
    int arah = formulir.nilai("arah").equals("naik") ? -1 : 1;
    HasilInstrumen hasil = ubah(id, formulir, suntingan.apply(arah));
    return hasil.tersimpan() ? kembali(id, kode) : ditolak(id, hasil);
  }

  Object hapus(
      long id,
      Formulir formulir,
      UnaryOperator<Instrumen> suntingan,
      String kabar,
      HttpServletResponse response) {
    HasilInstrumen hasil = ubah(id, formulir, suntingan);
    if (!hasil.tersimpan()) {
      return ditolak(id, hasil);
    }
    Kabar.kirim(response, kabar);
    return "redirect:/instrumen/" + id;
  }

  private Tampilan ditolak(long id, HasilInstrumen hasil) {
    return Tampilan.keliru("instrumen/isi", baca.ditolak(id, hasil));
  }

  /// To the instrument's page, at this part.
  static String kembali(long id, String kode) {
    return "redirect:/instrumen/" + id + "#" + KataInstrumen.jangkar(kode);
  }
}
