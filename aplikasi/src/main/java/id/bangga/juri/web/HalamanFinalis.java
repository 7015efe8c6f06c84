package id.bangga.juri.web;

import id.bangga.bersama.Putusan;
import id.bangga.juri.Finalis;
import id.bangga.juri.FinalisService.UsulanFinalis;
import id.bangga.juri.PenetapanFinalis;
import id.bangga.juri.Undian;
import id.bangga.organisasi.Klaster;
import id.bangga.siklus.Fase;
import id.bangga.siklus.Siklus;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import id.bangga.web.Tautan;
import java.util.List;
import java.util.Optional;

/// Proposal, determination and draw of the finalists of a year.
///
/// @param bagian the form that was refused, as {@link #undianUntuk} and the like name it; empty
///   when none was
public record HalamanFinalis(
    int tahun,
    List<Tautan> tab,
    List<UsulanFinalis> usulan,
    List<PenetapanFinalis> penetapan,
    List<Finalis> finalis,
    List<Undian> undian,
    String bagian,
    Formulir formulir,
    Putusan putusan,
    Siklus siklus) {

  static String penetapanUntuk(Klaster klaster) {
    return "penetapan-" + klaster.name();
  }

  static String undianUntuk(Klaster klaster) {
    return "undian-" + klaster.name();
  }

  public Formulir formPenetapan(Klaster klaster) {
    return form(penetapanUntuk(klaster));
  }

  public Formulir formUndian(Klaster klaster) {
    return form(undianUntuk(klaster));
  }

  /// Was a draw refused whose form is not on the page (any more)?
  public boolean undianGugur() {
    return formulir.adaGalat()
        && putusan.diterima()
        && usulan.stream()
            .map(UsulanFinalis::klaster)
            .filter(klaster -> penetapan(klaster).isPresent() && !beku())
            .noneMatch(klaster -> undianUntuk(klaster).equals(bagian));
  }

  private Formulir form(String untuk) {
    return (untuk.equals(bagian) ? formulir : Formulir.kosong()).berakhiran("-" + untuk);
  }

  /// The result is frozen, so that nothing changes any more.
  public boolean beku() {
    return siklus.status().beku();
  }

  /// When the jury scores, in words; empty while the phase has no dates.
  public String masaPenjurian() {
    return siklus
        .fase(Fase.PENJURIAN)
        .map(fase ->
            "Dalam masa penjurian: %s sampai %s."
                .formatted(Format.waktu(fase.mulai()), Format.waktu(fase.selesai())))
        .orElse("");
  }

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
