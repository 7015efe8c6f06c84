package id.bangga.layanan.web;

import id.bangga.layanan.LayananService;
import id.bangga.layanan.LayananUnit;
import id.bangga.layanan.Periode;
import id.bangga.layanan.PeriodeService;
import id.bangga.layanan.Sampel;
import id.bangga.layanan.SampelService;
import id.bangga.layanan.TitikLayanan;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts together how the surveys of many units stand, with a query for each kind of period and none
/// for each unit.
@Component
class PenyusunSurvei {
  private final OrganisasiService organisasi;
  private final LayananService layanan;
  private final PeriodeService periode;
  private final SampelService sampel;

  PenyusunSurvei(
      OrganisasiService organisasi,
      LayananService layanan,
      PeriodeService periode,
      SampelService sampel) {
    this.organisasi = organisasi;
    this.layanan = layanan;
    this.periode = periode;
    this.sampel = sampel;
  }

  /// Units with services, by code.
  List<BarisUnit> susun() {
    LocalDate hariIni = organisasi.hariIni();
    Map<Long, List<LayananUnit>> milik =
        layanan.daftar().stream()
            .filter(LayananUnit::aktif)
            .collect(Collectors.groupingBy(LayananUnit::unitId));
    Map<Long, Long> titik =
        layanan.titik().stream()
            .filter(TitikLayanan::aktif)
            .collect(Collectors.groupingBy(TitikLayanan::unitId, Collectors.counting()));
    List<UnitKerja> unit =
        organisasi.daftar(hariIni).stream()
            .filter(satu -> milik.containsKey(satu.id()) || titik.containsKey(satu.id()))
            .toList();
    Map<Long, Periode> berjalan = berjalan(unit, hariIni);
    Map<Long, Sampel> jumlah = sampel(berjalan, milik);
    return unit.stream()
        .map(satu ->
            new BarisUnit(
                satu,
                milik.getOrDefault(satu.id(), List.of()).size(),
                titik.getOrDefault(satu.id(), 0L).intValue(),
                Objects.requireNonNull(berjalan.get(satu.id())),
                Objects.requireNonNull(jumlah.get(satu.id()))))
        .toList();
  }

  private Map<Long, Periode> berjalan(List<UnitKerja> unit, LocalDate hariIni) {
    var jenis = periode.jenis(hariIni.getYear());
    return unit.stream()
        .map(UnitKerja::id)
        .collect(
            Collectors.toMap(
                id -> id,
                id -> Periode.pada(jenis.getOrDefault(id, PeriodeService.BAKU), hariIni)));
  }

  private Map<Long, Sampel> sampel(
      Map<Long, Periode> berjalan, Map<Long, List<LayananUnit>> milik) {
    Map<Periode, Set<Long>> unit =
        berjalan.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    Map<Long, Sampel> hasil = new HashMap<>();
    unit.forEach((satu, anggota) -> {
      Map<Long, Sampel> menurutLayanan = sampel.layanan(satu, anggota);
      anggota.forEach(
          id -> hasil.put(id, jumlah(menurutLayanan, milik.getOrDefault(id, List.of()))));
    });
    return hasil;
  }

  private static Sampel jumlah(Map<Long, Sampel> menurutLayanan, Collection<LayananUnit> milik) {
    List<Sampel> bagian = new ArrayList<>();
    milik.forEach(satu -> bagian.add(Objects.requireNonNull(menurutLayanan.get(satu.id()))));
    return SampelService.jumlah(bagian);
  }
}
