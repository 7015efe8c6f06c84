package id.bangga.layanan.web;

import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.Sampel;
import id.bangga.layanan.SampelService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.web.Format;
import id.bangga.web.Pekerjaan;
import id.bangga.web.PenyediaPekerjaan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// A survey whose period ends soon without enough answers, or without a known population.
@Component
class PekerjaanSurvei implements PenyediaPekerjaan {
  /// So long before a period ends people are reminded.
  private static final int HARI_SEBELUM = 45;

  private final LayananService layanan;
  private final PeriodeService periode;
  private final SampelService sampel;
  private final OrganisasiService organisasi;

  PekerjaanSurvei(
      LayananService layanan,
      PeriodeService periode,
      SampelService sampel,
      OrganisasiService organisasi) {
    this.layanan = layanan;
    this.periode = periode;
    this.sampel = sampel;
    this.organisasi = organisasi;
  }

  @Override
  public List<Pekerjaan> pekerjaan(Pelaku pelaku) {
    Set<Long> unit = new TreeSet<>(pelaku.unit(OPERATOR_PD));
    unit.addAll(pelaku.unit(PIMPINAN_PD));
    LocalDate hariIni = organisasi.hariIni();
    List<Pekerjaan> hasil = new ArrayList<>();
    for (long satu : unit) {
      Periode kini = Periode.pada(periode.jenis(satu, hariIni.getYear()), hariIni);
      boolean dekat = !hariIni.plusDays(HARI_SEBELUM).isBefore(kini.akhir());
      if (dekat && layanan.daftar(satu).stream().anyMatch(LayananUnit::aktif)) {
        satu(satu, kini).ifPresent(hasil::add);
      }
    }
    return hasil;
  }

  private Optional<Pekerjaan> satu(long unitId, Periode kini) {
    Sampel jumlah =
        SampelService.jumlah(List.copyOf(sampel.layanan(kini, Set.of(unitId)).values()));
    if (jumlah.cukup()) {
      return Optional.empty();
    }
    Integer minimum = jumlah.minimum();
    Instant batas = kini.akhir().plusDays(1).atStartOfDay(Format.zona()).toInstant();
    return Optional.of(
        new Pekerjaan(
            60,
            "Survei warga " + kini.label(),
            minimum == null
                ? "Populasi layanan belum lengkap, maka sampel minimum belum diketahui; %s jawaban masuk."
                    .formatted(Format.bilangan(jumlah.responden()))
                : "%s dari minimum %s responden."
                    .formatted(Format.bilangan(jumlah.responden()), Format.bilangan(minimum)),
            batas,
            minimum == null ? "Isi populasi" : "Lihat titik layanan",
            "/layanan/unit/" + unitId));
  }
}
