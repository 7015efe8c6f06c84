package id.bangga.hasil;

import id.bangga.hasil.HasilVerifikasi.TemuanVerifikasi;
import id.bangga.instrumen.Nilai;
import id.bangga.juri.AturanFinalis;
import id.bangga.juri.AturanJuri;
import id.bangga.juri.Kandidat;
import id.bangga.juri.NilaiDisesuaikan;
import id.bangga.juri.Posisi;
import id.bangga.juri.SkorJuri;
import id.bangga.siklus.KriteriaJuri;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Derives the jury's part again: who had to present, who was allowed to judge, what the scores
/// give.
final class PeriksaJuri {
  private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
  private final IsiHasil hasil;
  private final PeriksaDesk desk;
  private final List<TemuanVerifikasi> temuan;
  private final Map<String, BigDecimal> nilai = new HashMap<>();
  private final Map<String, BigDecimal> dampak = new HashMap<>();
  private int skorDiperiksa;

  PeriksaJuri(IsiHasil hasil, PeriksaDesk desk, List<TemuanVerifikasi> temuan) {
    this.hasil = hasil;
    this.desk = desk;
    this.temuan = temuan;
  }

  /// The jury's score of each finalist as derived, by code.
  Map<String, BigDecimal> nilai() {
    return nilai;
  }

  Map<String, BigDecimal> dampak() {
    return dampak;
  }

  int skorDiperiksa() {
    return skorDiperiksa;
  }

  Set<String> finalis() {
    Set<String> semua = new HashSet<>();
    hasil.penetapan().forEach(satu -> semua.addAll(satu.finalis()));
    return semua;
  }

  void jalankan() {
    periksaBobot();
    for (var kuota : hasil.parameter().finalis().entrySet()) {
      periksaFinalis(kuota.getKey(), kuota.getValue().intValue());
    }
    if (!finalis().isEmpty()) {
      int juri = hasil.juri().size();
      if (!AturanJuri.jumlahSah(juri)) {
        temukan(KodeTemuan.VH_030, "Jumlah juri %d.".formatted(juri));
      }
    }
    hasil.skorJuri().forEach(this::periksaHakMenilai);
    finalis().forEach(this::hitung);
    if (hasil.parameter().peringkatDisesuaikanResmi()) {
      sesuaikan();
    }
  }

  /// Where the cycle made the adjusted score official it takes the place of the mean. What is
  /// written holds when it lies within the last decimal of what is computed here.
  private void sesuaikan() {
    Map<String, List<SkorJuri>> klaster = new HashMap<>();
    for (IsiHasil.SkorJuri satu : hasil.skorJuri()) {
      IsiHasil.Unit unit = hasil.unit().get(satu.unit());
      if (unit != null && nilai.containsKey(satu.unit()) && lengkap(satu)) {
        klaster
            .computeIfAbsent(unit.klaster(), _ -> new ArrayList<>())
            .add(
                new SkorJuri(
                    satu.unit(), satu.juri(), AturanJuri.skorJuri(hasil.kriteria(), satu.skor())));
      }
    }
    Map<String, BigDecimal> tertulis = new HashMap<>();
    hasil.hasil().stream()
        .filter(baris -> baris.nilaiJuri() != null)
        .forEach(baris -> tertulis.put(baris.unit(), baris.nilaiJuri()));
    for (List<SkorJuri> skor : klaster.values()) {
      NilaiDisesuaikan.dari(skor)
          .forEach((unit, hitung) -> nilai.put(unit, dekat(hitung, tertulis.get(unit))));
    }
  }

  private boolean lengkap(IsiHasil.SkorJuri satu) {
    return satu.skor().keySet().equals(hasil.kriteria().keySet())
        && satu.skor().values().stream()
            .allMatch(skor -> skor.signum() >= 0 && skor.compareTo(SERATUS) <= 0);
  }

  private static BigDecimal dekat(BigDecimal hitung, @Nullable BigDecimal tertulis) {
    return tertulis != null
            && hitung.subtract(tertulis).abs().compareTo(NilaiDisesuaikan.KELONGGARAN) <= 0
        ? tertulis
        : hitung;
  }

  private void periksaBobot() {
    var parameter = hasil.parameter();
    if (parameter.bobotDesk().add(parameter.bobotJuri()).compareTo(BigDecimal.ONE) != 0) {
      temukan(
          KodeTemuan.VH_005,
          "%s + %s."
              .formatted(
                  parameter.bobotDesk().toPlainString(), parameter.bobotJuri().toPlainString()));
    }
    BigDecimal jumlah = hasil.kriteria().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (jumlah.compareTo(SERATUS) != 0) {
      temukan(KodeTemuan.VH_006, "Jumlah bobot %s.".formatted(jumlah.toPlainString()));
    }
  }

  private void periksaFinalis(String klaster, int jumlah) {
    List<Kandidat> kandidat =
        hasil.unit().values().stream()
            .filter(unit -> unit.klaster().equals(klaster))
            .map(unit -> kandidat(unit.kode()))
            .toList();
    IsiHasil.Penetapan penetapan =
        hasil.penetapan().stream()
            .filter(satu -> satu.klaster().equals(klaster))
            .findFirst()
            .orElse(new IsiHasil.Penetapan(klaster, List.of(), false, ""));
    if (jumlah == 0 && penetapan.finalis().isEmpty()) {
      return;
    }
    var seleksi = AturanFinalis.pilih(kandidat, jumlah, hasil.parameter().ambangSeri());
    Set<String> pasti = kode(seleksi.finalis());
    Set<String> terpilih = new HashSet<>(penetapan.finalis());
    boolean cocok =
        seleksi.tuntas()
            ? terpilih.equals(pasti)
            : terpilih.containsAll(pasti)
                && kode(seleksi.belumDiputus())
                    .containsAll(terpilih.stream().filter(satu -> !pasti.contains(satu)).toList());
    if (!cocok) {
      temukan(
          KodeTemuan.VH_020,
          "Klaster %s: tertulis %s, menurut nilai desk %s."
              .formatted(klaster, sorted(terpilih), sorted(pasti)));
    }
    if (!seleksi.tuntas() && penetapan.alasan().isBlank()) {
      temukan(KodeTemuan.VH_021, "Klaster %s.".formatted(klaster));
    }
  }

  private static List<String> sorted(Set<String> kode) {
    return kode.stream().sorted().toList();
  }

  private static Set<String> kode(List<Posisi> posisi) {
    Set<String> hasil = new HashSet<>();
    posisi.forEach(satu -> hasil.add(satu.kandidat().unit()));
    return hasil;
  }

  /// A unit as candidate of the ranking by the desk value.
  Kandidat kandidat(String kode) {
    Nilai nilaiUnit = desk.nilai().get(kode);
    if (nilaiUnit == null) {
      throw new BacaObjek.Rusak("Unit %s tidak dinilai.".formatted(kode));
    }
    return new Kandidat(
        kode, nol(nilaiUnit.total()), poin(nilaiUnit, "B"), null, poin(nilaiUnit, "B3"), null);
  }

  static BigDecimal poin(Nilai nilai, String komponen) {
    return nol(nilai.komponen(komponen).map(Nilai.NilaiKomponen::nilai).orElse(null));
  }

  private static BigDecimal nol(@Nullable BigDecimal angka) {
    return angka == null ? BigDecimal.ZERO : angka;
  }

  private void periksaHakMenilai(IsiHasil.SkorJuri satu) {
    if (!hasil.juri().containsKey(satu.juri()) || !finalis().contains(satu.unit())) {
      temukan(KodeTemuan.VH_033, "%s menilai %s.".formatted(satu.juri(), satu.unit()));
    }
    if (hasil.benturan().contains(new IsiHasil.Benturan(satu.juri(), satu.unit()))) {
      temukan(KodeTemuan.VH_031, "%s menilai %s.".formatted(satu.juri(), satu.unit()));
    }
  }

  private void hitung(String unit) {
    List<BigDecimal> skorJuri = new ArrayList<>();
    List<BigDecimal> skorDampak = new ArrayList<>();
    Set<String> sudah = new HashSet<>();
    for (IsiHasil.SkorJuri satu : hasil.skorJuri()) {
      if (satu.unit().equals(unit)) {
        if (!sudah.add(satu.juri())) {
          temukan(KodeTemuan.VH_032, "%s menilai %s dua kali.".formatted(satu.juri(), unit));
        }
        try {
          skorJuri.add(AturanJuri.skorJuri(hasil.kriteria(), satu.skor()));
          skorDampak.add(satu.skor().getOrDefault(KriteriaJuri.DAMPAK, BigDecimal.ZERO));
          skorDiperiksa += satu.skor().size();
        } catch (IllegalArgumentException e) {
          temukan(
              KodeTemuan.VH_032, "%s untuk %s: %s".formatted(satu.juri(), unit, e.getMessage()));
        }
      }
    }
    periksaKelengkapan(unit, sudah);
    if (!skorJuri.isEmpty()) {
      simpan(unit, skorJuri, skorDampak);
    }
  }

  private void periksaKelengkapan(String unit, Set<String> sudah) {
    for (String juri : hasil.juri().keySet()) {
      boolean benturan = hasil.benturan().contains(new IsiHasil.Benturan(juri, unit));
      if (!benturan && !sudah.contains(juri)) {
        temukan(KodeTemuan.VH_032, "%s tidak menilai %s.".formatted(juri, unit));
      }
    }
  }

  private void simpan(String unit, List<BigDecimal> skorJuri, List<BigDecimal> skorDampak) {
    var parameter = hasil.parameter();
    nilai.put(unit, AturanJuri.nilaiJuri(skorJuri, parameter.buangTertinggiTerendah()));
    dampak.put(unit, AturanJuri.rerata(skorDampak));
    if (AturanJuri.rentang(skorJuri).compareTo(parameter.ambangRentangJuri()) > 0
        && hasil.pleno().getOrDefault(unit, "").isBlank()) {
      temukan(
          KodeTemuan.VH_034,
          "%s: rentang %s.".formatted(unit, AturanJuri.rentang(skorJuri).toPlainString()));
    }
  }

  private void temukan(KodeTemuan kode, String pesan) {
    temuan.add(new TemuanVerifikasi(kode, pesan));
  }
}
