package id.bangga.hasil;

import id.bangga.juri.AturanJuri;
import id.bangga.juri.PenentuSeri;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What stands behind a unit's place, its final value and its jury score in a frozen result.
final class TelusurPeringkat {
  private static final int TETANGGA = 2;
  private final RingkasanHasil ringkasan;
  private final IsiHasil isi;
  private final RingkasanHasil.Baris baris;

  TelusurPeringkat(RingkasanHasil ringkasan, IsiHasil isi, RingkasanHasil.Baris baris) {
    this.ringkasan = ringkasan;
    this.isi = isi;
    this.baris = baris;
  }

  Telusur peringkat() {
    RingkasanHasil.Klaster klaster = ringkasan.klaster(baris.klaster());
    List<RingkasanHasil.Baris> semua = klaster.baris();
    int letak = semua.indexOf(baris);
    return Telusur.dari(
            "Peringkat %s di antara %s".formatted(baris.nama(), klaster.nama()),
            "%d dari %d".formatted(baris.peringkat(), semua.size()),
            "Finalis diurutkan menurut nilai akhir; unit lain sesudahnya menurut nilai desk. Yang"
                + " diurutkan nilai yang tidak dibulatkan.",
            kalimatSeri())
        .bersimbol("seri bila |N₁ − N₂| < ambang; lalu B Hasil → juri Dampak → B3 → pleno")
        .berdasar(parameterSiklus())
        .berparameter(List.of(parameter("Ambang seri", isi.parameter().ambangSeri(), 3)))
        .dengan(
            new Telusur.Rincian(
                List.of(
                    TelusurHasil.kanan("peringkat", "Peringkat"),
                    Kolom.tetap("unit", "Unit"),
                    TelusurHasil.kanan("nilai", "Nilai akhir")),
                semua
                    .subList(
                        Math.max(0, letak - TETANGGA), Math.min(semua.size(), letak + TETANGGA + 1))
                    .stream()
                    .map(satu ->
                        List.of(
                            Integer.toString(satu.peringkat()),
                            satu.nama(),
                            Format.desimal(satu.nilaiAkhir(), 4)))
                    .toList(),
                null));
  }

  private String kalimatSeri() {
    if (baris.penentu() == PenentuSeri.TIDAK_SERI) {
      return "Nilai %s tidak seri dengan unit mana pun."
          .formatted(Format.desimal(baris.nilaiAkhir(), 4));
    }
    String alasan = ringkasan.alasanSeri().getOrDefault(baris.kode(), "");
    return "Nilai %s seri; tempatnya ditentukan oleh %s.%s"
        .formatted(
            Format.desimal(baris.nilaiAkhir(), 4),
            baris.penentu().sebutan(),
            alasan.isBlank() ? "" : " Alasan pleno: " + alasan);
  }

  Telusur akhir() {
    BigDecimal juri = baris.nilaiJuri();
    var p = isi.parameter();
    String judul = "Nilai akhir " + baris.nama();
    String angka = Format.desimal(baris.nilaiAkhir(), 2);
    if (juri == null) {
      return Telusur.dari(
              judul,
              angka,
              "Unit ini tidak tampil di hadapan juri; nilai akhirnya sama dengan nilai desk.",
              "nilai desk = " + Format.desimal(baris.nilaiDesk(), 4))
          .berdasar(parameterSiklus());
    }
    return Telusur.dari(
            judul,
            angka,
            "Bobot desk × nilai desk, ditambah bobot juri × nilai juri.",
            "%s × %s + %s × %s = %s"
                .formatted(
                    Format.desimal(p.bobotDesk(), 2),
                    Format.desimal(baris.nilaiDesk(), 4),
                    Format.desimal(p.bobotJuri(), 2),
                    Format.desimal(juri, 4),
                    Format.desimal(baris.nilaiAkhir(), 4)))
        .bersimbol("N = w₁ × D + w₂ × J")
        .berdasar(parameterSiklus())
        .berparameter(
            List.of(
                parameter("Bobot desk", p.bobotDesk(), 2),
                parameter("Bobot juri", p.bobotJuri(), 2)))
        .dengan(
            new Telusur.Rincian(
                List.of(
                    Kolom.tetap("bagian", "Bagian"),
                    TelusurHasil.kanan("nilai", "Nilai"),
                    TelusurHasil.kanan("bobot", "Bobot"),
                    TelusurHasil.kanan("sumbangan", "Sumbangan")),
                List.of(
                    bagian("Desk", baris.nilaiDesk(), p.bobotDesk()),
                    bagian("Juri", juri, p.bobotJuri())),
                null));
  }

  private static List<String> bagian(String nama, BigDecimal nilai, BigDecimal bobot) {
    return List.of(
        nama,
        Format.desimal(nilai, 4),
        Format.desimal(bobot, 2),
        Format.desimal(nilai.multiply(bobot), 4));
  }

  /// Empty for units that did not present.
  Optional<Telusur> juri() {
    BigDecimal juri = baris.nilaiJuri();
    if (juri == null) {
      return Optional.empty();
    }
    List<IsiHasil.SkorJuri> skor =
        isi.skorJuri().stream().filter(satu -> satu.unit().equals(baris.kode())).toList();
    List<Kolom> kolom = new ArrayList<>(List.of(Kolom.tetap("juri", "Juri")));
    ringkasan
        .kriteria()
        .forEach(k -> kolom.add(TelusurHasil.kanan(k.kode(), k.nama() + " (" + k.bobot() + ")")));
    kolom.add(TelusurHasil.kanan("skor", "Skor"));
    return Optional.of(
        Telusur.dari(
                "Nilai juri " + baris.nama(),
                Format.desimal(juri, 2),
                isi.parameter().buangTertinggiTerendah()
                    ? "Rerata skor juri tanpa yang tertinggi dan terendah."
                    : "Rerata skor semua juri. Skor seorang juri = jumlah bobot × skor kriteria ÷ 100.",
                skor.stream()
                        .map(satu -> Format.desimal(skor(satu), 2))
                        .collect(Collectors.joining(" + ", "(", ")"))
                    + " ÷ %d = %s".formatted(skor.size(), Format.desimal(juri, 4)))
            .bersimbol("J = Σ skor juri ÷ n")
            .berdasar(parameterSiklus())
            .dengan(new Telusur.Rincian(kolom, skor.stream().map(this::barisJuri).toList(), null)));
  }

  private List<String> barisJuri(IsiHasil.SkorJuri satu) {
    List<String> sel = new ArrayList<>();
    sel.add(satu.juri() + ", " + Objects.requireNonNull(isi.juri().get(satu.juri())).lembaga());
    isi.kriteria().keySet().forEach(k -> sel.add(Format.desimal(satu.skor().get(k), 0)));
    sel.add(Format.desimal(skor(satu), 2));
    return sel;
  }

  private BigDecimal skor(IsiHasil.SkorJuri satu) {
    return AturanJuri.skorJuri(isi.kriteria(), satu.skor());
  }

  private Telusur.Dasar parameterSiklus() {
    return new Telusur.Dasar(
        ringkasan.siklus() + ": bobot dan aturan seri dikunci sebelum siklus dibuka (rancangan)",
        "");
  }

  private Telusur.Parameter parameter(String nama, BigDecimal nilai, int desimal) {
    return new Telusur.Parameter(
        nama, Format.desimal(nilai, desimal), "siklus " + isi.tahun(), false);
  }
}
