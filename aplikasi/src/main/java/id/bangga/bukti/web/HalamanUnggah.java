package id.bangga.bukti.web;

import id.bangga.bukti.HasilUnggah;
import id.bangga.bukti.TipeBerkas;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import java.util.List;

/// The upload form; after a refusal with what became of each file.
///
/// @param maksimum megabytes of one file
public record HalamanUnggah(
    UnitKerja unit, Formulir formulir, List<HasilUnggah> hasil, long maksimum, String kembali) {

  public String bantuan() {
    return TipeBerkas.sebutan()
        + "; paling besar "
        + maksimum
        + " MB tiap berkas. Boleh beberapa sekaligus.";
  }

  public String diterima() {
    return TipeBerkas.diterima();
  }
}
