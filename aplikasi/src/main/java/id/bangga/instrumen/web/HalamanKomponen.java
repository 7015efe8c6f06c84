package id.bangga.instrumen.web;

import id.bangga.bersama.TidakDitemukan;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Formulir;
import id.bangga.web.Pilihan;
import java.util.List;

/// The form of a branch.
///
/// @param kode as it is now; blank for a new one
public record HalamanKomponen(HalamanInstrumen induk, String kode, Formulir formulir) {
  static HalamanKomponen ubah(HalamanInstrumen induk, String kode) {
    Komponen komponen =
        induk.instrumen().komponen(kode).orElseThrow(() -> new TidakDitemukan("Komponen " + kode));
    return new HalamanKomponen(
        induk,
        kode,
        Formulir.kosong()
            .isi("kode", komponen.kode())
            .isi("nama", komponen.nama())
            .isi("versi", induk.instrumen().versiKunci()));
  }

  public boolean baru() {
    return kode.isEmpty();
  }

  public String aksi() {
    return induk.alamat() + "/komponen/" + (baru() ? "baru" : kode + "/ubah");
  }

  /// Branches under which a new one may hang.
  public List<Pilihan> pilihanInduk() {
    return pilihan(induk);
  }

  static List<Pilihan> pilihan(HalamanInstrumen induk) {
    return induk.komponen().stream()
        .map(HalamanInstrumen.Baris::komponen)
        .map(satu -> Pilihan.dari(satu.kode(), satu.kode() + " " + satu.nama()))
        .toList();
  }
}
