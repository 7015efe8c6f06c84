package id.bangga.kepuasan.web;

import id.bangga.kepuasan.IndeksKota;
import id.bangga.kepuasan.KataIkm;
import id.bangga.web.Format;
import id.bangga.web.Kolom;
import id.bangga.web.Telusur;
import java.util.List;

/// What stands behind the plain mean of the units.
final class TelusurKota {
  private TelusurKota() {}

  static Telusur sederhana(IndeksKota kota, String unduh) {
    var gabungan = kota.kota();
    List<IndeksKota.Baris> ada =
        kota.unit().stream().filter(satu -> satu.nilai().hasil().ikm() != null).toList();
    java.math.BigDecimal jumlah =
        ada.stream()
            .map(satu -> java.util.Objects.requireNonNull(satu.nilai().hasil().ikm()))
            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
    return Telusur.dari(
            "Rerata sederhana IKM unit, " + kota.periode().label(),
            Format.desimal(gabungan.sederhana(), 2),
            "Jumlah IKM dua angka semua unit dibagi banyaknya unit: setiap unit sama beratnya,"
                + " berapa pun respondennya. Tidak ada peraturan yang menetapkan cara menggabung"
                + " unit, maka rerata ini dan nilai dari semua responden selalu tampil berdampingan.",
            "%s ÷ %d = %s"
                .formatted(
                    Format.desimal(jumlah, 2), ada.size(), Format.desimal(gabungan.sederhana(), 2)))
        .bersimbol("Σ IKM unit ÷ banyaknya unit")
        .berdasar(new Telusur.Dasar("rancangan: dua cara, masing-masing diberi nama", ""))
        .berparameter(
            List.of(
                new Telusur.Parameter(
                    "Selang 95\u00a0%",
                    KataIkm.selang(gabungan.selangSederhana()), "dari selang setiap unit", true)))
        .dengan(
            new Telusur.Rincian(
                List.of(
                    Kolom.tetap("unit", "Unit"),
                    Kolom.angka("ikm", "IKM"),
                    Kolom.angka("n", "Responden")),
                ada.stream()
                    .map(satu ->
                        List.of(
                            satu.nama(),
                            KataIkm.ikm(satu.nilai()),
                            Format.bilangan(satu.nilai().responden())))
                    .toList(),
                unduh));
  }
}
