package id.bangga.kepuasan.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.kepuasan.KataIkm;
import id.bangga.kepuasan.TerbitService;
import id.bangga.web.EntriMenu;
import id.bangga.web.Format;
import id.bangga.web.PenyediaBeranda;
import id.bangga.web.PenyediaMenu;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Satisfaction in the left rail and on the citizens' front page.
@Component
class MenuKepuasan implements PenyediaMenu, PenyediaBeranda {
  private final TerbitService terbit;

  MenuKepuasan(TerbitService terbit) {
    this.terbit = terbit;
  }

  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            70,
            "Kepuasan",
            "/kelola-kepuasan",
            "smile",
            Set.of(PENGELOLA, AUDITOR, PIMPINAN_DAERAH, OPERATOR_PD, PIMPINAN_PD)));
  }

  @Override
  public String penanda() {
    return terbit.penanda();
  }

  @Override
  public List<KartuBeranda> kartu() {
    return terbit.tahun().stream()
        .limit(1)
        .map(tahun -> {
          var kota = terbit.kota(tahun).kota();
          return new KartuBeranda(
              20,
              "Kepuasan warga " + tahun,
              KataIkm.ikm(kota.tertimbang()),
              "Indeks Kepuasan Masyarakat dari %s responden di %s unit, skala 25–100."
                  .formatted(
                      Format.bilangan(kota.tertimbang().responden()), Format.bilangan(kota.unit())),
              "Lihat nilai setiap unit",
              "/kepuasan/" + tahun);
        })
        .toList();
  }
}
