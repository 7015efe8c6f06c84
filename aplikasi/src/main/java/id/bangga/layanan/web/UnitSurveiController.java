package id.bangga.layanan.web;

import static id.bangga.layanan.TindakanLayanan.*;

import id.bangga.bersama.Pelaku;
import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.RekapLayanan;
import id.bangga.layanan.RekapService;
import id.bangga.layanan.Sampel;
import id.bangga.layanan.SampelService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import id.bangga.web.Kueri;
import id.bangga.web.Sesi;
import id.bangga.web.Tampilan;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One unit's services and service points, and how far its survey has come in a period.
@Controller
@RolesAllowed({"PENGELOLA", "OPERATOR_PD", "PIMPINAN_PD", "PIMPINAN_DAERAH", "AUDITOR"})
class UnitSurveiController {
  private final OrganisasiService organisasi;
  private final LayananService layanan;
  private final PeriodeService periode;
  private final SampelService sampel;
  private final RekapService rekap;

  UnitSurveiController(
      OrganisasiService organisasi,
      LayananService layanan,
      PeriodeService periode,
      SampelService sampel,
      RekapService rekap) {
    this.organisasi = organisasi;
    this.layanan = layanan;
    this.periode = periode;
    this.sampel = sampel;
    this.rekap = rekap;
  }

  @GetMapping("/layanan/unit/{id:\\d+}")
  Tampilan unit(@PathVariable long id, Kueri kueri) {
    Pelaku pelaku = Sesi.wajibMasuk();
    pelaku.wajib(LIHAT_LAYANAN, id);
    LocalDate hariIni = organisasi.hariIni();
    UnitKerja unit = organisasi.unit(id, hariIni);
    Periode kini = Periode.pada(periode.jenis(id, hariIni.getYear()), hariIni);
    Periode dipilih = Periode.urai(kueri.nilai("periode")).orElse(kini);
    List<LayananUnit> milik = layanan.daftar(id);
    Map<Long, Sampel> jumlah = sampel.layanan(dipilih, Set.of(id));
    return Tampilan.dari(
        "layanan/unit",
        new HalamanUnitSurvei(
            unit,
            dipilih,
            pilihan(kini),
            milik,
            jumlah,
            periode.populasi(dipilih),
            layanan.titik(id),
            respondenTitik(dipilih, id),
            SampelService.jumlah(
                milik.stream().flatMap(satu -> Stream.ofNullable(jumlah.get(satu.id()))).toList()),
            pelaku.boleh(KELOLA_LAYANAN, id),
            pelaku.boleh(CATAT_JAWABAN, id),
            pelaku.boleh(EKSPOR_JAWABAN, id),
            pelaku.boleh(LIHAT_LAYANAN, Long.MAX_VALUE)));
  }

  /// The running period, the seven before it, and the years they lie in.
  static List<Periode> pilihan(Periode kini) {
    return Stream.concat(
            Stream.iterate(kini, Periode::sebelum).limit(8),
            Stream.of(Periode.tahunan(kini.tahun()), Periode.tahunan(kini.tahun() - 1)))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private Map<Long, Long> respondenTitik(Periode pada, long unit) {
    return rekap.rekap(pada, Set.of(unit)).stream()
        .collect(
            Collectors.groupingBy(
                RekapLayanan::titikId, Collectors.summingLong(satu -> satu.sah().responden())));
  }
}
