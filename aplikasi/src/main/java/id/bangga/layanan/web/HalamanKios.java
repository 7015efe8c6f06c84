package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.PilihanProfil;
import java.util.List;

/// The questionnaire for a shared tablet: one panel for each question.
public record HalamanKios(FormulirSurvei formulir) {
  public List<PilihanProfil.Bidang> profil() {
    return formulir.profil().stream().map(PilihanProfil::bidang).toList();
  }

  public String alamat() {
    return "/skm/" + formulir.kode();
  }
}
