package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.organisasi.JenisUnit;
import id.bangga.organisasi.UnitKerja;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Adds units up: per kecamatan and for the city.
///
/// @param unit by id, in any order
/// @param ingatan a kecamatan without changes is not added up again
record PenghitungGabungan(
    Periode periode,
    PenghitungIndeks penghitung,
    Map<Long, DasarUnit.Hasil> unit,
    Ingatan<DasarUnit.Kunci, PenghitungGabungan.Dasar, Gabungan> ingatan) {

  /// What the figures of several units together rest on.
  record Dasar(Map<Long, DasarUnit.Hasil> unit, AcuanLayanan acuan) {}

  Gabungan semua() {
    return gabungan(new Dasar(unit, penghitung.acuan()));
  }

  List<IndeksKota.Wilayah> kecamatan(List<UnitKerja> semua) {
    return semua.stream()
        .filter(satu -> satu.jenis() == JenisUnit.KECAMATAN)
        .map(satu -> wilayah(satu, semua))
        .filter(satu -> satu.nilai().unit() > 0)
        .toList();
  }

  private IndeksKota.Wilayah wilayah(UnitKerja kecamatan, List<UnitKerja> semua) {
    Map<Long, DasarUnit.Hasil> anggota =
        semua.stream()
            .filter(satu -> dalam(satu, kecamatan) && unit.containsKey(satu.id()))
            .collect(Collectors.toMap(UnitKerja::id, satu -> unit.get(satu.id())));
    return new IndeksKota.Wilayah(
        kecamatan.id(),
        kecamatan.kode(),
        kecamatan.nama(),
        ingatan.baca(
            new DasarUnit.Kunci(kecamatan.id(), periode),
            new Dasar(anggota, penghitung.acuan()),
            this::gabungan));
  }

  /// Those whose answers count for a kecamatan: itself and its kelurahan.
  static boolean dalam(UnitKerja unit, UnitKerja kecamatan) {
    Long induk = unit.indukId();
    return unit.id() == kecamatan.id()
        || (unit.jenis() == JenisUnit.KELURAHAN && induk != null && induk == kecamatan.id());
  }

  private Gabungan gabungan(Dasar dasar) {
    return Gabungan.dari(
        dasar.unit().values().stream().map(satu -> satu.nilai().hasil()).toList(),
        penghitung.nilai(
            JumlahMasukan.jumlah(
                dasar.unit().values().stream().map(DasarUnit.Hasil::jumlah).toList()),
            populasi(dasar.unit().values())));
  }

  /// The people of all units; null while one of them has no number.
  private static @Nullable Long populasi(Collection<DasarUnit.Hasil> unit) {
    long jumlah = 0;
    for (DasarUnit.Hasil satu : unit) {
      Long orang = satu.nilai().populasi();
      if (orang == null) {
        return null;
      }
      jumlah += orang;
    }
    return jumlah == 0 ? null : jumlah;
  }
}
