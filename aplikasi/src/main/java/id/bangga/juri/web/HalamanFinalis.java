package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.juri.Finalis;
import id.bangga.juri.FinalisService.UsulanFinalis;
import id.bangga.juri.PenetapanFinalis;
import id.bangga.juri.Undian;
import id.bangga.organisasi.Klaster;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Optional;

/// Proposal, determination and draw of the finalists of a year.
///
/// @param beku the result is frozen, so that nothing changes any more
public record HalamanFinalis(
    int tahun,
    List<Tautan> tab,
    List<UsulanFinalis> usulan,
    List<PenetapanFinalis> penetapan,
    List<Finalis> finalis,
    List<Undian> undian,
    Formulir formulir,
    Putusan putusan,
    boolean beku) {

  public Optional<PenetapanFinalis> penetapan(Klaster klaster) {
    return penetapan.stream().filter(satu -> satu.klaster() == klaster).findFirst();
  }

  public Optional<Undian> undian(Klaster klaster) {
    return undian.stream().filter(satu -> satu.klaster() == klaster).findFirst();
  }

  public boolean finalis(String unit) {
    return finalis.stream().anyMatch(satu -> Long.toString(satu.unitId()).equals(unit));
  }
}
