package id.bangga.dasbor.web;

import id.bangga.desk.NilaiFinal;
import id.bangga.desk.NilaiUnit;
import id.bangga.instrumen.Indikator;
import id.bangga.instrumen.Instrumen;
import id.bangga.instrumen.Komponen;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands behind a figure of the dashboard: the three columns of every indicator in it.
final class TelusurDasbor {
  private final NilaiUnit unit;
  private final Instrumen instrumen;

  TelusurDasbor(NilaiUnit unit, Instrumen instrumen) {
    this.unit = unit;
    this.instrumen = instrumen;
  }

  /// @param apa `desk`, `selisih`, or the code of a component
  Optional<Telusur> untuk(String apa) {
    return switch (apa) {
      case "desk" -> Optional.of(desk());
      case "selisih" -> Optional.of(selisih());
      default -> instrumen.komponen(apa).map(this::komponen);
    };
  }

  private @Nullable BigDecimal nilaiDesk() {
    return unit.akhir() == null ? unit.desk() : unit.akhir().total();
  }

  private Telusur desk() {
    return dasar(
        Telusur.dari(
                "Nilai desk " + unit.nama(),
                Format.desimal(nilaiDesk(), 2),
                "Jumlah bobot × skor semua indikator; bobot yang tidak berlaku dibagikan di komponennya.",
                "Σ dari %d indikator di bawah = %s"
                    .formatted(instrumen.indikator().size(), Format.desimal(nilaiDesk(), 2)))
            .bersimbol("D = Σ (bobot × skor)"),
        instrumen.indikator());
  }

  private Telusur selisih() {
    BigDecimal desk = nilaiDesk();
    BigDecimal mandiri = unit.mandiri();
    BigDecimal beda = desk == null || mandiri == null ? null : mandiri.subtract(desk);
    return dasar(
        Telusur.dari(
                "Selisih mandiri dan desk " + unit.nama(),
                Format.desimal(beda, 2),
                "Nilai yang diberikan unit kepada dirinya dikurangi nilai desk. Nilai mandiri tidak"
                    + " pernah dipakai memeringkat.",
                "%s − %s = %s"
                    .formatted(
                        Format.desimal(mandiri, 2),
                        Format.desimal(desk, 2),
                        Format.desimal(beda, 2)))
            .bersimbol("selisih = M − D"),
        instrumen.indikator());
  }

  private Telusur komponen(Komponen komponen) {
    List<Indikator> indikator = komponen.semuaIndikator().toList();
    BigDecimal poin = BigDecimal.ZERO;
    BigDecimal bobot = BigDecimal.ZERO;
    for (Indikator satu : indikator) {
      BigDecimal skor = skor(satu);
      if (skor != null) {
        poin = poin.add(satu.bobot().multiply(skor));
        bobot = bobot.add(satu.bobot());
      }
    }
    BigDecimal persen =
        bobot.signum() == 0 ? null : poin.movePointRight(2).divide(bobot, MathContext.DECIMAL64);
    return dasar(
        Telusur.dari(
                "%s %s, %s".formatted(komponen.kode(), komponen.nama(), unit.nama()),
                Format.perseratus(persen, 1),
                "Poin yang diperoleh dibagi bobot yang berlaku. Yang tidak berlaku tidak ikut.",
                "%s ÷ %s × 100 = %s"
                    .formatted(
                        Format.desimal(poin, 3),
                        Format.desimal(bobot, 1),
                        Format.desimal(persen, 1)))
            .bersimbol("capaian = Σ (bobot × skor) ÷ Σ bobot × 100"),
        indikator);
  }

  private Telusur dasar(Telusur telusur, List<Indikator> indikator) {
    var identitas = instrumen.identitas();
    return telusur
        .berdasar(
            new Telusur.Dasar(
                "%s %d versi %d. %s"
                    .formatted(
                        identitas.nama(), identitas.tahun(), identitas.versi(), identitas.dasar()),
                ""))
        .dengan(
            new Telusur.Rincian(
                List.of(
                    Kolom.tetap("indikator", "Indikator"),
                    kanan("bobot", "Bobot"),
                    kanan("mandiri", "Mandiri"),
                    kanan("desk", "Desk"),
                    kanan("akhir", "Resmi")),
                indikator.stream().map(this::baris).toList(),
                null));
  }

  private List<String> baris(Indikator satu) {
    NilaiUnit.TigaKolom kolom = unit.indikator().get(satu.kode());
    NilaiFinal akhir = kolom == null ? null : kolom.akhir();
    return List.of(
        satu.kode() + " " + satu.nama(),
        Format.desimal(satu.bobot(), 0),
        Format.desimal(kolom == null ? null : kolom.mandiri(), 3),
        Format.desimal(kolom == null ? null : kolom.desk(), 3),
        Format.desimal(akhir == null ? null : akhir.skor(), 3));
  }

  private @Nullable BigDecimal skor(Indikator satu) {
    NilaiUnit.TigaKolom kolom = unit.indikator().get(satu.kode());
    if (kolom == null) {
      return null;
    }
    NilaiFinal akhir = kolom.akhir();
    return akhir == null ? kolom.desk() : akhir.skor();
  }

  private static Kolom kanan(String kode, String label) {
    return new Kolom(kode, label, false, true);
  }
}
