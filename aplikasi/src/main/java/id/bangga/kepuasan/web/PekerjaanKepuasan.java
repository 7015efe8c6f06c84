package id.bangga.kepuasan.web;

import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Pelaku;
import id.bangga.kepuasan.HasilTetap;
import id.bangga.kepuasan.TetapService;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A survey whose period has ended: its result waits to be frozen, then to be published.
@Component
class PekerjaanKepuasan implements PenyediaPekerjaan {
  private final TetapService tetap;
  private final PeriodeService periode;
  private final OrganisasiService organisasi;

  PekerjaanKepuasan(TetapService tetap, PeriodeService periode, OrganisasiService organisasi) {
    this.tetap = tetap;
    this.periode = periode;
    this.organisasi = organisasi;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    LocalDate hariIni = organisasi.hariIni();
    return pelaku.unit(PIMPINAN_PD).stream()
        .sorted()
        .flatMap(unit -> satu(pelaku, unit, hariIni).stream())
        .toList();
  }

  private Optional<Pekerjaan> satu(Pelaku pelaku, long unitId, LocalDate hariIni) {
    LocalDate lewat =
        Periode.pada(periode.jenis(unitId, hariIni.getYear()), hariIni).awal().minusDays(1);
    Periode lalu = Periode.pada(periode.jenis(unitId, lewat.getYear()), lewat);
    Optional<HasilTetap> ada = tetap.terakhir(pelaku, unitId, lalu);
    String href = "/kelola-kepuasan/%s/%d".formatted(lalu.kode(), unitId);
    if (ada.isPresent()) {
      return ada.get().diumumkan()
          ? Optional.empty()
          : Optional.of(
              kerja(lalu, "Sudah ditetapkan, belum diumumkan kepada warga.", "Umumkan", href));
    }
    return tetap.kekurangan(pelaku, unitId, lalu).isEmpty()
        ? Optional.of(
            kerja(lalu, "Periodenya sudah berakhir; hasilnya belum ditetapkan.", "Tetapkan", href))
        : Optional.empty();
  }

  private static Pekerjaan kerja(Periode lalu, String keterangan, String tombol, String href) {
    return new Pekerjaan(60, "Hasil SKM " + lalu.label(), keterangan, null, tombol, href);
  }
}
