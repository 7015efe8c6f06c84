package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.organisasi.UnitKerja;
import java.util.List;

/// Puts the content of a result to be frozen together; no input or output.
record PenyusunBerkas(String pemda, NamaUnsur unsur, AcuanLayanan acuan) {
  IsiBerkas susun(
      UnitKerja unit, Periode periode, int versi, String alasan, List<RekapLayanan> baris) {
    return new IsiBerkas(
        pemda,
        unit.id(),
        unit.kode(),
        unit.nama(),
        periode,
        versi,
        alasan,
        unsur,
        new PenghitungIndeks(unsur, acuan).masukan(baris),
        acuan.populasiUnit(unit.id()));
  }
}
