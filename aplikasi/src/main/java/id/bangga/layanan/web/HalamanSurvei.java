package id.bangga.layanan.web;

import id.bangga.layanan.FormulirSurvei;
import id.bangga.layanan.PilihanProfil;
import java.util.List;
import java.util.Map;

/// The form a citizen answers.
///
/// @param id goes with the form, so that sending it twice counts once
/// @param terpilih what was chosen before, when the form is shown again
public record HalamanSurvei(
    FormulirSurvei formulir, String id, Map<String, String> terpilih, List<String> galat) {

  public List<PilihanProfil.Bidang> profil() {
    return formulir.profil().stream().map(PilihanProfil::bidang).toList();
  }

  public boolean dipilih(String nama, String nilai) {
    return nilai.equals(terpilih.get(nama));
  }
}
