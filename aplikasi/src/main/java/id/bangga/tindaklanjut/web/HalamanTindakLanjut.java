package id.bangga.tindaklanjut.web;

import id.bangga.kepuasan.NamaUnsur;
import id.bangga.layanan.Periode;
import id.bangga.tindaklanjut.Pekppp;
import id.bangga.tindaklanjut.PelaksanaanSkm;
import id.bangga.tindaklanjut.Rencana;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The plans of one unit, by the result they answer, newest first.
///
/// @param pelaksanaan how the surveys of the same years were held
/// @param pekppp figures of last year and this year
public record HalamanTindakLanjut(
    long unitId,
    String namaUnit,
    Periode periode,
    Map<Periode, List<Rencana>> rencana,
    List<Pekppp> pekppp,
    List<PelaksanaanSkm> pelaksanaan,
    NamaUnsur unsur,
    LocalDate hariIni,
    boolean bolehKelola) {
  public String alamat() {
    return "/tindak-lanjut/" + unitId;
  }

  public boolean terlambat(Rencana satu) {
    return satu.terlambat(hariIni);
  }
}
