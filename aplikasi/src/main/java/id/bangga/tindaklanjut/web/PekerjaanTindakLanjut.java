package id.bangga.tindaklanjut.web;

import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Pelaku;
import id.bangga.tindaklanjut.SaranService;
import id.bangga.tindaklanjut.TindakLanjutService;
import id.bangga.web.Format;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// What waits after a survey: plans past their quarter, suggestions nobody has answered.
@Component
class PekerjaanTindakLanjut implements PenyediaPekerjaan {
  private final TindakLanjutService tindakLanjut;
  private final SaranService saran;

  PekerjaanTindakLanjut(TindakLanjutService tindakLanjut, SaranService saran) {
    this.tindakLanjut = tindakLanjut;
    this.saran = saran;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    List<Pekerjaan> hasil = new ArrayList<>();
    if (pelaku.memegang(PENGELOLA)) {
      terlambat(pelaku, Set.of(), "/tindak-lanjut?keadaan=TERLAMBAT", hasil);
    }
    Set<Long> unit = new TreeSet<>(pelaku.unit(OPERATOR_PD));
    unit.addAll(pelaku.unit(PIMPINAN_PD));
    for (long satu : unit) {
      terlambat(pelaku, Set.of(satu), "/tindak-lanjut/" + satu, hasil);
      long menunggu = saran.menunggu(pelaku, satu);
      if (menunggu > 0) {
        hasil.add(
            new Pekerjaan(
                62,
                "Saran warga",
                "%s saran tahun ini belum ditanggapi.".formatted(Format.bilangan(menunggu)),
                null,
                "Tanggapi",
                "/tindak-lanjut/%d/saran?keadaan=BARU".formatted(satu)));
      }
    }
    return hasil;
  }

  private void terlambat(Pelaku pelaku, Set<Long> unit, String href, List<Pekerjaan> hasil) {
    long banyak = tindakLanjut.terlambat(pelaku, unit);
    if (banyak > 0) {
      hasil.add(
          new Pekerjaan(
              61,
              "Tindak lanjut SKM",
              "%s rencana lewat tenggat triwulannya.".formatted(Format.bilangan(banyak)),
              null,
              "Laporkan kemajuan",
              href));
    }
  }
}
