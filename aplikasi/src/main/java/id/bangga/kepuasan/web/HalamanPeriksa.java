package id.bangga.kepuasan.web;

import id.bangga.berkas.Galat;
import id.bangga.skm.HasilPeriksa;
import id.bangga.web.Format;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The audit of a published report, with the form it came from.
///
/// @param terbit the published index as printed
/// @param galat what is wrong with an uploaded file
public record HalamanPeriksa(
    Formulir formulir, @Nullable HasilPeriksa hasil, String terbit, List<Galat> galat) {
  static HalamanPeriksa kosong() {
    return new HalamanPeriksa(Formulir.kosong(), null, "", List.of());
  }

  /// Published minus exact, with its sign.
  public String selisih() {
    BigDecimal tepat = hasil == null ? null : hasil.ikmTepat();
    if (tepat == null) {
      return "—";
    }
    BigDecimal beda = new BigDecimal(terbit.replace(',', '.')).subtract(tepat);
    return (beda.signum() > 0 ? "+" : "") + Format.desimal(beda, 2);
  }
}
