package id.bangga.hasil.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;

import id.bangga.hasil.HasilBeku;
import id.bangga.hasil.HasilService;
import id.bangga.web.EntriMenu;
import id.bangga.web.PenyediaBeranda;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The result in the left rail and on the citizens' front page.
@Component
class MenuHasil implements PenyediaMenu, PenyediaBeranda {
  private final HasilService hasil;

  MenuHasil(HasilService hasil) {
    this.hasil = hasil;
  }

  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            60, "Hasil", "/kelola-hasil", "trophy", Set.of(PENGELOLA, AUDITOR, PIMPINAN_DAERAH)));
  }

  @Override
  public List<KartuBeranda> kartu() {
    return hasil.semuaTerbit().stream()
        .limit(1)
        .map(HasilBeku::tahun)
        .map(tahun ->
            new KartuBeranda(
                10,
                "Hasil penilaian budaya kerja " + tahun,
                "",
                "Lima terbaik, nilai setiap unit, dan cara nilainya dihitung.",
                "Lihat hasil " + tahun,
                "/hasil/" + tahun))
        .toList();
  }
}
