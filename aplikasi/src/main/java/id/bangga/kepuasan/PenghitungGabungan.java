package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.UnitKerja;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds units up: per kecamatan and for the city.
///
/// @param ingatan a kecamatan without changes is not added up again
record PenghitungGabungan(
    Periode periode,
    PenghitungIndeks penghitung,
    Map<Long, List<RekapLayanan>> baris,
    List<IndeksKota.Baris> unit,
    Ingatan<DasarUnit.Kunci, DasarUnit, Gabungan> ingatan) {

  Gabungan semua() {
    return gabungan(baris.keySet(), dasar(baris.keySet()));
  }

  List<IndeksKota.Wilayah> kecamatan(List<UnitKerja> semua) {
    return semua.stream()
        .filter(satu -> satu.jenis() == JenisUnit.KECAMATAN)
        .map(satu -> wilayah(satu, semua))
        .filter(satu -> satu.nilai().unit() > 0)
        .toList();
  }

  private IndeksKota.Wilayah wilayah(UnitKerja kecamatan, List<UnitKerja> semua) {
    Set<Long> anggota =
        semua.stream()
            .filter(satu -> KepuasanService.dalam(satu, kecamatan))
            .map(UnitKerja::id)
            .collect(Collectors.toSet());
    anggota.retainAll(baris.keySet());
    return new IndeksKota.Wilayah(
        kecamatan.id(),
        kecamatan.kode(),
        kecamatan.nama(),
        ingatan.baca(
            new DasarUnit.Kunci(kecamatan.id(), periode),
            dasar(anggota),
            dasar -> gabungan(anggota, dasar)));
  }

  private DasarUnit dasar(Set<Long> anggota) {
    return new DasarUnit(
        anggota.stream().flatMap(id -> baris.getOrDefault(id, List.of()).stream()).toList(),
        unit.stream()
            .filter(satu -> anggota.contains(satu.unitId()))
            .map(satu -> satu.nilai().hasil())
            .toList(),
        penghitung.acuan());
  }

  private Gabungan gabungan(Set<Long> anggota, DasarUnit dasar) {
    return Gabungan.dari(
        dasar.unit(), penghitung.nilai(dasar.baris(), dasar.acuan().populasiUnit(anggota)));
  }
}
