package id.bangga.desk.web;

import id.bangga.desk.KertasKerja;
import id.bangga.desk.Sanggahan;
import id.bangga.instrumen.Indikator;
import id.bangga.web.Formulir;

/// One objection and the form that answers it.
public record HalamanJawabSanggahan(
    Sanggahan sanggahan,
    KertasKerja.Butir butir,
    Indikator indikator,
    String namaUnit,
    Formulir formulir) {
  public String alamat() {
    return "/desk/%d/%d".formatted(sanggahan.kunci().tahun(), sanggahan.kunci().unitId());
  }
}
