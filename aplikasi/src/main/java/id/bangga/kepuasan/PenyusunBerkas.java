package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.organisasi.UnitKerja;
import java.util.List;

/// Puts the content of a result to be frozen together; no input or output.
///
/// @param minimum no row stands for fewer people, because the file is published
record PenyusunBerkas(String pemda, NamaUnsur unsur, AcuanLayanan acuan, int minimum) {
  IsiBerkas susun(
      UnitKerja unit, Periode periode, int versi, String alasan, List<RekapLayanan> baris) {
    var gabungan =
        new PenggabungKecil(minimum).gabung(new PenghitungIndeks(unsur, acuan).masukan(baris));
    return new IsiBerkas(
        pemda,
        unit.id(),
        unit.kode(),
        unit.nama(),
        periode,
        versi,
        alasan,
        unsur,
        gabungan.masukan(),
        acuan.populasiUnit(unit.id(), PenghitungIndeks.disurvei(baris)),
        gabungan.tertutup());
  }
}
