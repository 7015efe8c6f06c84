package id.bangga.kepuasan;

import id.bangga.layanan.RekapLayanan;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.UnitKerja;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds units up: per kecamatan and for the city.
record PenghitungGabungan(
    PenghitungIndeks penghitung,
    AcuanLayanan acuan,
    Map<Long, List<RekapLayanan>> baris,
    List<IndeksKota.Baris> unit) {

  Gabungan semua() {
    return gabungan(baris.keySet());
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
        kecamatan.id(), kecamatan.kode(), kecamatan.nama(), gabungan(anggota));
  }

  private Gabungan gabungan(Collection<Long> anggota) {
    List<RekapLayanan> isi =
        anggota.stream().flatMap(id -> baris.getOrDefault(id, List.of()).stream()).toList();
    return Gabungan.dari(
        unit.stream()
            .filter(satu -> anggota.contains(satu.unitId()))
            .map(satu -> satu.nilai().hasil())
            .toList(),
        penghitung.nilai(isi, acuan.populasiUnit(anggota)));
  }
}
