package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import id.bangga.layanan.RekapLayanan;
import id.bangga.layanan.RekapService;
import id.bangga.organisasi.OrganisasiService;
import id.bangga.organisasi.UnitKerja;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The figures of every unit, the kecamatan, and the city. What has not changed since it was
/// computed last is not computed again.
@Component
class PenghitungKota {
  private static final int PERIODE_TERBANYAK = 12;
  private static final int UNIT_TERBANYAK = 1_000;

  private final RekapService rekap;
  private final AcuanTerkini acuan;
  private final OrganisasiService organisasi;
  private final Ingatan<Periode, Dasar, IndeksKota> ingatan = new Ingatan<>(PERIODE_TERBANYAK);
  private final Ingatan<DasarUnit.Kunci, DasarUnit, DasarUnit.Hasil> ingatanUnit =
      new Ingatan<>(UNIT_TERBANYAK);
  private final Ingatan<DasarUnit.Kunci, PenghitungGabungan.Dasar, Gabungan> ingatanWilayah =
      new Ingatan<>(UNIT_TERBANYAK);

  PenghitungKota(RekapService rekap, AcuanTerkini acuan, OrganisasiService organisasi) {
    this.rekap = rekap;
    this.acuan = acuan;
    this.organisasi = organisasi;
  }

  /// What the city's figures rest on.
  ///
  /// @param rekap another object after every change of the answers
  /// @param organisasi another value after every change of the units
  private record Dasar(Object rekap, AcuanLayanan acuan, UUID organisasi) {}

  IndeksKota hitung(Periode periode) {
    return ingatan.baca(
        periode,
        new Dasar(rekap.penanda(periode.tahun()), acuan.acuan(periode), organisasi.penanda()),
        dasar -> hitung(periode, dasar.acuan()));
  }

  private IndeksKota hitung(Periode periode, AcuanLayanan sumber) {
    var penghitung = new PenghitungIndeks(NamaUnsur.skm(rekap), sumber);
    Map<Long, List<RekapLayanan>> perUnit =
        rekap.rekap(periode).stream()
            .collect(
                Collectors.groupingBy(RekapLayanan::unitId, TreeMap::new, Collectors.toList()));
    Map<Long, DasarUnit.Hasil> hasil = new HashMap<>();
    perUnit.forEach((id, baris) ->
        hasil.put(
            id,
            ingatanUnit.baca(
                new DasarUnit.Kunci(id, periode),
                new DasarUnit(baris, sumber),
                dasar -> penghitung.hasil(id, dasar))));
    var gabungan = new PenghitungGabungan(periode, penghitung, hasil, ingatanWilayah);
    return new IndeksKota(
        periode,
        baris(hasil, periode),
        gabungan.kecamatan(organisasi.daftar(periode.akhir())),
        gabungan.semua(),
        tanpaJawaban(sumber, perUnit.keySet(), periode));
  }

  private List<IndeksKota.Baris> baris(Map<Long, DasarUnit.Hasil> hasil, Periode periode) {
    List<IndeksKota.Baris> unit = new ArrayList<>();
    hasil.forEach((id, satu) -> {
      UnitKerja milik = organisasi.terdekat(id, periode.akhir());
      unit.add(
          new IndeksKota.Baris(
              id, milik.kode(), milik.nama(), milik.klaster().sebutan(), satu.nilai()));
    });
    unit.sort(Comparator.comparing(IndeksKota.Baris::kode));
    return unit;
  }

  private List<IndeksKota.UnitTanpaJawaban> tanpaJawaban(
      AcuanLayanan sumber, Collection<Long> ada, Periode periode) {
    Set<Long> melayani = new HashSet<>();
    sumber.layanan().values().stream()
        .filter(AcuanLayanan.Layanan::aktif)
        .forEach(satu -> melayani.add(satu.unitId()));
    melayani.removeAll(ada);
    return melayani.stream()
        .map(id -> organisasi.terdekat(id, periode.akhir()))
        .map(satu -> new IndeksKota.UnitTanpaJawaban(satu.id(), satu.kode(), satu.nama()))
        .sorted(Comparator.comparing(IndeksKota.UnitTanpaJawaban::kode))
        .toList();
  }
}
