package id.bangga.hasil;

import id.bangga.berkas.BukuKerja;
import id.bangga.berkas.Lembar;
import id.bangga.desk.AsalNilai;
import id.bangga.instrumen.Nilai;
import id.bangga.juri.AturanJuri;
import id.bangga.juri.PenentuSeri;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A frozen result as a workbook, figures unrounded and shown with two decimals.
final class BukuHasil {
  private final BacaanHasil bacaan;
  private final IsiHasil isi;
  private final RingkasanHasil ringkasan;

  BukuHasil(BacaanHasil bacaan) {
    this.bacaan = bacaan;
    this.isi = bacaan.isi();
    this.ringkasan = bacaan.ringkasan();
  }

  byte[] tulis() {
    return BukuKerja.tulis(buku -> {
      peringkat(buku.lembar("Peringkat"));
      komponen(buku.lembar("Komponen"));
      juri(buku.lembar("Juri"));
      indikator(buku.lembar("Per unit"));
      keterangan(buku.lembar("Keterangan"));
    });
  }

  private void peringkat(Lembar lembar) {
    lembar.judul(
        "Klaster",
        "Peringkat",
        "Kode",
        "Unit",
        "Nilai desk",
        "Nilai juri",
        "Nilai akhir",
        "Penentu seri");
    for (RingkasanHasil.Klaster klaster : ringkasan.klaster()) {
      for (RingkasanHasil.Baris satu : klaster.baris()) {
        lembar.baris(
            klaster.nama(),
            satu.peringkat(),
            satu.kode(),
            satu.nama(),
            dua(satu.nilaiDesk()),
            dua(satu.nilaiJuri()),
            dua(satu.nilaiAkhir()),
            satu.penentu() == PenentuSeri.TIDAK_SERI ? "" : satu.penentu().sebutan());
      }
    }
  }

  private void komponen(Lembar lembar) {
    var cabang =
        isi.instrumen().semuaKomponen().stream().filter(k -> !k.indikator().isEmpty()).toList();
    List<String> judul = new ArrayList<>(List.of("Klaster", "Kode", "Unit"));
    cabang.forEach(satu -> judul.add(satu.kode() + " " + satu.nama()));
    judul.add("Jumlah");
    lembar.judul(judul);
    for (RingkasanHasil.Klaster klaster : ringkasan.klaster()) {
      for (RingkasanHasil.Baris satu : klaster.baris()) {
        Nilai nilai = bacaan.nilai(satu.kode());
        List<@Nullable Object> sel =
            new ArrayList<>(List.of(klaster.nama(), satu.kode(), satu.nama()));
        cabang.forEach(
            k -> sel.add(dua(nilai.komponen(k.kode()).map(BukuHasil::poinLangsung).orElse(null))));
        int baris = lembar.barisBerikut();
        sel.add(
            new BukuKerja.Rumus(
                "SUM(D%d:%s%d)".formatted(baris, Lembar.namaKolom(2 + cabang.size()), baris),
                "0.00"));
        lembar.baris(sel);
      }
    }
  }

  /// Points of the indicators a component holds itself, so that no column counts another again.
  private static BigDecimal poinLangsung(Nilai.NilaiKomponen komponen) {
    return komponen.indikator().stream()
        .map(Nilai.NilaiIndikator::nilai)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void juri(Lembar lembar) {
    List<String> judul = new ArrayList<>(List.of("Kode", "Unit", "Juri", "Lembaga"));
    ringkasan
        .kriteria()
        .forEach(satu -> judul.add("%s (%s)".formatted(satu.nama(), satu.bobot().toPlainString())));
    judul.add("Skor juri");
    lembar.judul(judul);
    for (IsiHasil.SkorJuri satu : isi.skorJuri()) {
      List<@Nullable Object> sel =
          new ArrayList<>(
              List.of(
                  satu.unit(),
                  Objects.requireNonNull(isi.unit().get(satu.unit())).nama(),
                  satu.juri(),
                  Objects.requireNonNull(isi.juri().get(satu.juri())).lembaga()));
      isi.kriteria().keySet().forEach(kriteria -> sel.add(satu.skor().get(kriteria)));
      sel.add(dua(AturanJuri.skorJuri(isi.kriteria(), satu.skor())));
      lembar.baris(sel);
    }
  }

  private void indikator(Lembar lembar) {
    lembar.judul(
        "Kode unit",
        "Unit",
        "Indikator",
        "Nama indikator",
        "Bobot berlaku",
        "Skor mandiri",
        "Skor resmi",
        "Poin",
        "Asal nilai",
        "Alasan");
    for (IsiHasil.Unit unit : isi.unit().values()) {
      for (Nilai.NilaiIndikator satu : bacaan.nilai(unit.kode()).semuaIndikator()) {
        IsiHasil.Indikator dasar = Objects.requireNonNull(unit.indikator().get(satu.kode()));
        lembar.baris(
            unit.kode(),
            unit.nama(),
            satu.kode(),
            isi.instrumen().indikator(satu.kode()).orElseThrow().nama(),
            dua(satu.bobotEfektif()),
            bacaan.mandiri(unit.kode(), satu.kode()),
            dasar.skor(),
            dua(satu.nilai()),
            AsalNilai.valueOf(dasar.asal()).sebutan(),
            dasar.alasan());
      }
    }
  }

  private void keterangan(Lembar lembar) {
    RingkasanHasil.Cara cara = ringkasan.cara();
    lembar
        .judul("Keterangan", "Isi")
        .baris("Siklus", ringkasan.siklus())
        .baris("Ditetapkan", ringkasan.ditetapkanPada())
        .baris("Ditetapkan oleh", ringkasan.ditetapkanOleh())
        .baris("Instrumen", cara.instrumen())
        .baris("Bobot desk", cara.bobotDesk())
        .baris("Bobot juri", cara.bobotJuri())
        .baris("Ambang seri", cara.ambangSeri())
        .baris("Versi program", cara.program())
        .baris("Sidik SHA-256 berkas hasil", ringkasan.sidik())
        .baris(
            "Keaslian",
            "Yang resmi adalah berkas hasil (JSON) bersidik; lembar ini salinannya untuk dibaca.");
  }

  private static @Nullable Object dua(@Nullable BigDecimal angka) {
    return angka == null ? null : new BukuKerja.Berformat(angka, "0.00");
  }
}
