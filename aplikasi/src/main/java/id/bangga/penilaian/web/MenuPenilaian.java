package id.bangga.penilaian.web;

import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Pelaku;
import id.bangga.penilaian.PengajuanService;
import id.bangga.penilaian.Penilaian;
import id.bangga.penilaian.PenilaianService;
import id.bangga.penilaian.StatusPenilaian;
import id.bangga.penilaian.TenggangService;
import id.bangga.penilaian.TindakanPenilaian;
import id.bangga.siklus.SiklusService;
import id.bangga.web.EntriMenu;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaMenu;
import id.bangga.web.PenyediaPekerjaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The left rail, and what waits for operators, heads and the Pengelola.
@Component
class MenuPenilaian implements PenyediaMenu, PenyediaPekerjaan {
  private final PenilaianService penilaian;
  private final PengajuanService pengajuan;
  private final TenggangService tenggang;
  private final SiklusService siklus;

  MenuPenilaian(
      PenilaianService penilaian,
      PengajuanService pengajuan,
      TenggangService tenggang,
      SiklusService siklus) {
    this.penilaian = penilaian;
    this.pengajuan = pengajuan;
    this.tenggang = tenggang;
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
    var kini = siklus.berjalan();
    if (kini.isEmpty()) {
      return List.of();
    }
    int tahun = kini.get().tahun();
    List<Pekerjaan> hasil = new ArrayList<>();
    if (pelaku.boleh(TindakanPenilaian.PUTUS_TENGGANG)) {
      tenggang(tahun).ifPresent(hasil::add);
    }
    for (long id : unit) {
      satu(pelaku, tahun, id).ifPresent(hasil::add);
    }
    return hasil;
  }

  private Optional<Pekerjaan> tenggang(int tahun) {
    long menunggu = tenggang.menunggu(tahun);
    return menunggu == 0
        ? Optional.empty()
        : Optional.of(
            new Pekerjaan(
                15,
                "Pengajuan dalam tenggang " + tahun,
                "%d pengajuan masuk sesudah batas waktu dan menunggu putusan Anda."
                    .formatted(menunggu),
                null,
                "Putuskan",
                "/penilaian/" + tahun + "/tenggang"));
  }

  private Optional<Pekerjaan> satu(Pelaku pelaku, int tahun, long unitId) {
    return siklus
        .peserta(tahun, unitId)
        .flatMap(peserta -> {
          Penilaian milik = penilaian.penilaian(tahun, unitId);
          var jendela = pengajuan.jendela(milik);
          boolean menunggu = milik.status() == StatusPenilaian.MENUNGGU_PERSETUJUAN;
          if (jendela.tertutup()
              || milik.diajukan()
              || (menunggu && !pelaku.memegang(PIMPINAN_PD, unitId))) {
            return Optional.empty();
          }
          return Optional.of(
              new Pekerjaan(
                  10,
                  "Penilaian mandiri " + tahun,
                  peserta.nama() + ": " + milik.status().sebutan() + ".",
                  jendela.batas(),
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
