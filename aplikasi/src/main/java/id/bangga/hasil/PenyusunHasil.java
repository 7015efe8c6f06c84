package id.bangga.hasil;

import id.bangga.desk.AturanFinal;
import id.bangga.desk.BerkasUnit;
import id.bangga.desk.KertasKerja;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Jawaban;
import id.bangga.instrumen.Nilai;
import id.bangga.instrumen.TipeIndikator;
import id.bangga.juri.AnggotaJuri;
import id.bangga.juri.Kandidat;
import id.bangga.juri.NilaiFinalis;
import id.bangga.juri.NilaiPenjurian;
import id.bangga.juri.PenetapanFinalis;
import id.bangga.siklus.ParameterSiklus;
import id.bangga.siklus.Siklus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts the content of a result together from what the modules know: pure, no database. Jurors are
/// numbered so that no name stands in the public file.
final class PenyusunHasil {
  private final Siklus siklus;
  private final Instrumen instrumen;
  private final List<BerkasUnit> unit;
  private final NilaiPenjurian juri;
  private final Map<Long, String> kodeUnit = new HashMap<>();
  private final Map<Long, String> kodeJuri = new HashMap<>();

  PenyusunHasil(Siklus siklus, Instrumen instrumen, List<BerkasUnit> unit, NilaiPenjurian juri) {
    this.siklus = siklus;
    this.instrumen = instrumen;
    this.unit = unit;
    this.juri = juri;
    unit.forEach(satu -> kodeUnit.put(satu.peserta().unitId(), satu.peserta().kode()));
    for (AnggotaJuri satu : juri.juri()) {
      kodeJuri.put(satu.akunId(), "J%02d".formatted(kodeJuri.size() + 1));
    }
  }

  IsiHasil susun() {
    return new IsiHasil(
        siklus.tahun(),
        instrumen,
        parameter(),
        kriteria(),
        daftarUnit(),
        penetapan(),
        daftarJuri(),
        benturan(),
        skorJuri(),
        pleno(),
        seri(),
        baris());
  }

  private IsiHasil.Parameter parameter() {
    ParameterSiklus p = siklus.parameter();
    Map<String, BigDecimal> finalis = new LinkedHashMap<>();
    p.finalis()
        .forEach((klaster, jumlah) -> finalis.put(klaster.name(), BigDecimal.valueOf(jumlah)));
    return new IsiHasil.Parameter(
        p.bobotDesk(),
        p.bobotJuri(),
        p.ambangRekonsiliasi(),
        p.ambangRentangJuri(),
        p.ambangSeri(),
        p.buangTertinggiTerendah(),
        p.peringkatDisesuaikanResmi(),
        finalis);
  }

  private Map<String, BigDecimal> kriteria() {
    Map<String, BigDecimal> hasil = new LinkedHashMap<>();
    siklus.kriteria().forEach(satu -> hasil.put(satu.kode(), satu.bobot()));
    return hasil;
  }

  private Map<String, IsiHasil.Unit> daftarUnit() {
    Map<String, IsiHasil.Unit> hasil = new LinkedHashMap<>();
    for (BerkasUnit satu : unit) {
      Map<String, IsiHasil.Indikator> indikator = new LinkedHashMap<>();
      satu.kertas()
          .butir()
          .forEach(butir -> indikator.put(butir.indikator().kode(), indikator(butir, satu)));
      hasil.put(
          satu.peserta().kode(),
          new IsiHasil.Unit(
              satu.peserta().kode(),
              satu.peserta().nama(),
              satu.peserta().klaster().name(),
              indikator));
    }
    return hasil;
  }

  private static IsiHasil.Indikator indikator(KertasKerja.Butir butir, BerkasUnit unit) {
    var akhir = Objects.requireNonNull(butir.akhir());
    boolean otomatis = butir.indikator().tipe() == TipeIndikator.AUTO;
    return new IsiHasil.Indikator(
        new AturanFinal.Berkas(
            butir.nilai(),
            butir.rekonsiliasi() == null ? List.of() : List.of(butir.rekonsiliasi()),
            butir.sanggahan() == null ? List.of() : List.of(butir.sanggahan()),
            unit.lapangan().stream()
                .filter(satu -> satu.indikatorId() == butir.indikator().id())
                .toList()),
        otomatis ? otomatis(butir) : null,
        akhir.asal().name(),
        akhir.skor(),
        akhir.alasan());
  }

  private static @Nullable Jawaban otomatis(KertasKerja.Butir butir) {
    return butir.mandiri() == null ? null : butir.mandiri().jawaban();
  }

  private List<IsiHasil.Penetapan> penetapan() {
    return juri.penetapan().stream().map(this::penetapan).toList();
  }

  private IsiHasil.Penetapan penetapan(PenetapanFinalis satu) {
    return new IsiHasil.Penetapan(
        satu.klaster().name(),
        juri.finalis().stream()
            .filter(finalis -> finalis.finalis().klaster() == satu.klaster())
            .map(finalis -> finalis.finalis().kode())
            .toList(),
        satu.pleno(),
        satu.alasan());
  }

  private Map<String, IsiHasil.Juri> daftarJuri() {
    Map<String, IsiHasil.Juri> hasil = new LinkedHashMap<>();
    for (AnggotaJuri satu : juri.juri()) {
      String kode = kode(kodeJuri, satu.akunId());
      hasil.put(kode, new IsiHasil.Juri(kode, satu.lembaga(), satu.eksternal()));
    }
    return hasil;
  }

  private List<IsiHasil.Benturan> benturan() {
    return juri.benturan().stream()
        .filter(satu -> kodeJuri.containsKey(satu.akunId()) && kodeUnit.containsKey(satu.unitId()))
        .map(satu ->
            new IsiHasil.Benturan(kode(kodeJuri, satu.akunId()), kode(kodeUnit, satu.unitId())))
        .distinct()
        .toList();
  }

  private List<IsiHasil.SkorJuri> skorJuri() {
    List<IsiHasil.SkorJuri> hasil = new ArrayList<>();
    for (NilaiFinalis finalis : juri.finalis()) {
      for (NilaiFinalis.SkorSatuJuri satu : finalis.juri()) {
        hasil.add(
            new IsiHasil.SkorJuri(
                kode(kodeJuri, satu.akunId()), finalis.finalis().kode(), satu.skor()));
      }
    }
    return hasil;
  }

  private Map<String, String> pleno() {
    Map<String, String> hasil = new LinkedHashMap<>();
    juri.pleno()
        .forEach(satu ->
            hasil.put(
                kode(kodeUnit, satu.unitId()), satu.keputusan() == null ? "" : satu.keputusan()));
    return hasil;
  }

  private Map<String, IsiHasil.Seri> seri() {
    Map<String, IsiHasil.Seri> hasil = new LinkedHashMap<>();
    juri.seri()
        .forEach(satu ->
            hasil.put(
                kode(kodeUnit, satu.unitId()), new IsiHasil.Seri(satu.urutan(), satu.alasan())));
    return hasil;
  }

  private List<IsiHasil.Baris> baris() {
    Map<String, Nilai> nilai = new HashMap<>();
    unit.forEach(satu -> nilai.put(satu.peserta().kode(), satu.kertas().nilaiAkhir()));
    Map<String, NilaiFinalis> finalis = new HashMap<>();
    juri.finalis().forEach(satu -> finalis.put(satu.finalis().kode(), satu));
    return unit.stream()
        .map(satu -> satu.peserta().klaster())
        .distinct()
        .sorted()
        .flatMap(klaster -> {
          List<String> kode =
              unit.stream()
                  .map(BerkasUnit::peserta)
                  .filter(peserta -> peserta.klaster() == klaster)
                  .map(peserta -> peserta.kode())
                  .toList();
          return urutan(kode, nilai, finalis).stream()
              .map(tempat -> baris(klaster.name(), tempat, nilai, finalis));
        })
        .toList();
  }

  private List<PenyusunUrutan.Tempat> urutan(
      List<String> kode, Map<String, Nilai> nilai, Map<String, NilaiFinalis> finalis) {
    ParameterSiklus p = siklus.parameter();
    List<Kandidat> tampil = new ArrayList<>();
    List<Kandidat> lain = new ArrayList<>();
    for (String satu : kode) {
      NilaiFinalis penjurian = finalis.get(satu);
      if (penjurian == null) {
        lain.add(desk(satu, nilai));
      } else {
        tampil.add(bernama(satu, penjurian.kandidat(p.bobotDesk(), p.bobotJuri())));
      }
    }
    return PenyusunUrutan.susun(tampil, lain, p.ambangSeri());
  }

  private static Kandidat bernama(String kode, Kandidat satu) {
    return new Kandidat(
        kode, satu.nilai(), satu.komponenB(), satu.dampak(), satu.komponenB3(), satu.urutanPleno());
  }

  private static Kandidat desk(String kode, Map<String, Nilai> nilai) {
    Nilai satu = Objects.requireNonNull(nilai.get(kode));
    return new Kandidat(
        kode, total(satu), PeriksaJuri.poin(satu, "B"), null, PeriksaJuri.poin(satu, "B3"), null);
  }

  private static BigDecimal total(Nilai nilai) {
    BigDecimal total = nilai.total();
    return total == null ? BigDecimal.ZERO : total;
  }

  private static IsiHasil.Baris baris(
      String klaster,
      PenyusunUrutan.Tempat tempat,
      Map<String, Nilai> nilai,
      Map<String, NilaiFinalis> finalis) {
    NilaiFinalis penjurian = finalis.get(tempat.unit());
    return new IsiHasil.Baris(
        tempat.unit(),
        klaster,
        total(Objects.requireNonNull(nilai.get(tempat.unit()))),
        penjurian == null ? null : penjurian.nilaiResmi(),
        tempat.nilai(),
        tempat.peringkat(),
        tempat.penentu());
  }

  private static String kode(Map<Long, String> peta, long id) {
    return peta.getOrDefault(id, "?" + id);
  }
}
