package id.bangga.penilaian.web;

import id.bangga.bersama.Putusan.Alasan;
import id.bangga.penilaian.BarisIndikator;
import id.bangga.penilaian.LembarMandiri;
import java.time.Instant;
import java.util.List;

/// What an answer that saved itself changes on the page.
public record HalamanTersimpan(
    LembarMandiri lembar,
    BarisIndikator baris,
    List<Alasan> kekurangan,
    String sidik,
    boolean bolehAjukan,
    Instant pada) {
  public String alamat() {
    return HalamanMandiri.alamat(lembar);
  }
}
