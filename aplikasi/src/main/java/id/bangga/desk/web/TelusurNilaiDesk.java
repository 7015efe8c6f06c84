package id.bangga.desk.web;

import id.bangga.desk.HitunganSkor;
import id.bangga.desk.KertasKerja;
import id.bangga.instrumen.Nilai;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What stands behind a unit's desk value: its components.
final class TelusurNilaiDesk {
  private TelusurNilaiDesk() {}

  static Telusur lembar(KertasKerja kertas) {
    Nilai nilai = kertas.nilaiAkhir();
    var identitas = kertas.instrumen().identitas();
    List<Nilai.NilaiKomponen> cabang =
        nilai.semuaKomponen().stream().filter(satu -> !satu.indikator().isEmpty()).toList();
    return Telusur.dari(
            "Nilai desk",
            Format.desimal(nilai.total(), 2),
            "Jumlah poin semua komponen; poin indikator = bobot × skor. Bobot yang tidak berlaku"
                + " dibagikan kepada indikator lain di komponen yang sama.",
            cabang.stream()
                    .map(Nilai.NilaiKomponen::nilai)
                    .filter(Objects::nonNull)
                    .map(satu -> Format.desimal(satu, 3))
                    .collect(Collectors.joining(" + "))
                + " = "
                + Format.desimal(nilai.total(), 3))
        .bersimbol("D = Σ (bobot × skor)")
        .berdasar(
            new Telusur.Dasar(
                "%s %d versi %d. %s"
                    .formatted(
                        identitas.nama(), identitas.tahun(), identitas.versi(), identitas.dasar()),
                ""))
        .dengan(
            new Telusur.Rincian(
                List.of(
                    Kolom.tetap("komponen", "Komponen"),
                    new Kolom("bobot", "Bobot", false, true),
                    new Kolom("poin", "Poin", false, true)),
                cabang.stream()
                    .map(satu ->
                        List.of(
                            satu.kode() + " " + satu.nama(),
                            HitunganSkor.angka(satu.bobotEfektif()),
                            Format.desimal(satu.nilai(), 3)))
                    .toList(),
                null));
  }
}
