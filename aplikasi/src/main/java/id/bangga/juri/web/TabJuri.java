package id.bangga.juri.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.EVALUATOR;
import static id.bangga.bersama.Peran.JURI;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;

import id.bangga.bersama.Pelaku;
import id.bangga.bersama.Peran;
import id.bangga.web.Tautan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The tabs around the jury of a year: what this actor may open.
final class TabJuri {
  private static final List<Tab> SEMUA =
      List.of(
          new Tab("", "Ringkasan", Set.of(PENGELOLA, JURI, AUDITOR, PIMPINAN_DAERAH)),
          new Tab("/nilai", "Lembar saya", Set.of(JURI)),
          new Tab("/finalis", "Finalis", Set.of(PENGELOLA)),
          new Tab("/panel", "Dewan juri", Set.of(PENGELOLA, JURI)),
          new Tab("/kalibrasi", "Kalibrasi", Set.of(PENGELOLA, JURI)),
          new Tab("/jadwal", "Jadwal", Set.of(PENGELOLA, JURI, AUDITOR, PIMPINAN_DAERAH)),
          new Tab("/pleno", "Pleno", Set.of(PENGELOLA)),
          new Tab(
              "/pertimbangan", "Pertimbangan", Set.of(PENGELOLA, JURI, AUDITOR, PIMPINAN_DAERAH)),
          new Tab("/rapor", "Rapor saya", Set.of(JURI, EVALUATOR)));

  private TabJuri() {}

  private record Tab(String jalur, String label, Set<Peran> untuk) {}

  static List<Tautan> daftar(Pelaku pelaku, int tahun, String kini) {
    List<Tautan> hasil = new ArrayList<>();
    for (Tab tab : SEMUA) {
      if (tab.untuk().stream().anyMatch(pelaku::memegang)) {
        String href = "/juri/" + tahun + tab.jalur();
        hasil.add(new Tautan(tab.label(), href, tab.jalur().equals(kini)));
      }
    }
    return List.copyOf(hasil);
  }
}
