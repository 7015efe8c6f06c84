package id.bangga.desk.web;

import id.bangga.desk.AsalNilai;
import id.bangga.desk.KertasKerja;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;

/// The figures put into the formula of an indicator's score.
final class HitunganDesk {
  private HitunganDesk() {}

  static String kalimat(KertasKerja.Butir butir) {
    var akhir = Objects.requireNonNull(butir.akhir());
    BigDecimal skor = akhir.skor();
    if (skor == null) {
      return "Tidak berlaku bagi unit ini; indikator ini tidak ikut dihitung.";
    }
    String sisi =
        akhir.asal() == AsalNilai.DESK && !butir.nilai().isEmpty()
            ? butir.nilai().stream()
                    .map(satu -> Sebutan.skor(satu.temuan().skor()))
                    .collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ "
                + butir.nilai().size()
                + " = "
                + Sebutan.skor(skor)
            : "skor = " + Sebutan.skor(skor);
    return "%s; bobot %s × %s = %s poin"
        .formatted(
            sisi,
            Sebutan.angka(butir.indikator().bobot()),
            Sebutan.skor(skor),
            Sebutan.angka(butir.indikator().bobot().multiply(skor)));
  }
}
