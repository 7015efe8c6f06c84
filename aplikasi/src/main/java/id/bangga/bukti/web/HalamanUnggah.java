package id.bangga.bukti.web;

import id.bangga.bersama.Putusan;
import id.bangga.bukti.HasilUnggah;
import id.bangga.bukti.TipeBerkas;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Formulir;
import java.util.List;

/// The upload form; after a refusal with what became of each file.
///
/// @param maksimum megabytes of one file
/// @param putusan why what was uploaded could not be linked to its indicator
public record HalamanUnggah(
    UnitKerja unit,
    Formulir formulir,
    List<HasilUnggah> hasil,
    long maksimum,
    String kembali,
    Putusan putusan) {

  /// The files are in, but not linked.
  HalamanUnggah ditolak(Putusan sebab) {
    return new HalamanUnggah(unit, formulir, List.of(), maksimum, kembali, sebab);
  }

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
