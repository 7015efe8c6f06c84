package id.bangga.dasbor.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.siklus.SiklusService;
import id.bangga.web.EntriMenu;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaMenu;
import id.bangga.web.PenyediaPekerjaan;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The dashboard in the left rail, and as the first page's entry for those who read only.
@Component
class MenuDasbor implements PenyediaMenu, PenyediaPekerjaan {
  private static final int URUTAN = 70;
  private final SiklusService siklus;

  MenuDasbor(SiklusService siklus) {
    this.siklus = siklus;
  }

  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            12, "Dasbor", "/dasbor", "chart-column", Set.of(PENGELOLA, AUDITOR, PIMPINAN_DAERAH)));
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    if (!pelaku.memegang(Peran.PIMPINAN_DAERAH) && !pelaku.memegang(AUDITOR)) {
      return List.of();
    }
    return siklus
        .terkini()
        .map(satu ->
            List.of(
                new Pekerjaan(
                    URUTAN,
                    "Perkembangan penilaian " + satu.tahun(),
                    "Kemajuan, sebaran nilai, dan unit yang perlu perhatian.",
                    null,
                    "Buka dasbor",
                    "/dasbor/" + satu.tahun())))
        .orElse(List.of());
  }
}
