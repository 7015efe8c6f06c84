package id.bangga.penilaian.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Pelaku;
import id.bangga.penilaian.Penilaian;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.StatusPenilaian;
import id.bangga.siklus.Fase;
import id.bangga.siklus.SiklusService;
import id.bangga.web.EntriMenu;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaMenu;
import id.bangga.web.PenyediaPekerjaan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The left rail, and what waits for operators and heads.
@Component
class MenuPenilaian implements PenyediaMenu, PenyediaPekerjaan {
  private final PenilaianService penilaian;
  private final SiklusService siklus;

  MenuPenilaian(PenilaianService penilaian, SiklusService siklus) {
    this.penilaian = penilaian;
    this.siklus = siklus;
  }

  @Override
  public List<EntriMenu> menu() {
    return List.of(
        new EntriMenu(
            20,
            "Penilaian mandiri",
            "/penilaian",
            "clipboard-check",
            Set.of(OPERATOR_PD, PIMPINAN_PD)),
        new EntriMenu(
            20,
            "Papan kemajuan",
            "/papan",
            "list-checks",
            Set.of(PENGELOLA, AUDITOR, PIMPINAN_DAERAH)));
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    Set<Long> unit = new TreeSet<>(pelaku.unit(OPERATOR_PD));
    unit.addAll(pelaku.unit(PIMPINAN_PD));
    return siklus.berjalan().stream()
        .filter(satu -> siklus.terbuka(satu.tahun(), Fase.PENILAIAN_MANDIRI).diterima())
        .flatMap(satu -> unit.stream().flatMap(id -> satu(pelaku, satu.tahun(), id).stream()))
        .toList();
  }

  private Optional<Pekerjaan> satu(Pelaku pelaku, int tahun, long unitId) {
    return siklus
        .peserta(tahun, unitId)
        .flatMap(peserta -> {
          Penilaian milik = penilaian.penilaian(tahun, unitId);
          boolean menunggu = milik.status() == StatusPenilaian.MENUNGGU_PERSETUJUAN;
          if (milik.diajukan() || (menunggu && !pelaku.memegang(PIMPINAN_PD, unitId))) {
            return Optional.empty();
          }
          var batas = siklus.siklus(tahun).fase(Fase.PENILAIAN_MANDIRI).orElseThrow().selesai();
          return Optional.of(
              new Pekerjaan(
                  10,
                  "Penilaian mandiri " + tahun,
                  peserta.nama() + ": " + milik.status().sebutan() + ".",
                  batas,
                  menunggu ? "Periksa dan ajukan" : "Isi penilaian",
                  "/penilaian/" + tahun + "/" + unitId));
        });
  }

  /// Units whose own people the actor is one of.
  static List<Long> unit(Pelaku pelaku) {
    return Stream.concat(pelaku.unit(OPERATOR_PD).stream(), pelaku.unit(PIMPINAN_PD).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
