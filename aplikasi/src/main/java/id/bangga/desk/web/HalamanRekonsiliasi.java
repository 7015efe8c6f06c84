package id.bangga.desk.web;

import id.bangga.desk.KertasKerja;
import id.bangga.web.Formulir;
import java.math.BigDecimal;
import java.util.Map;

/// Two findings side by side and the value both agree on.
public record HalamanRekonsiliasi(
    KertasKerja.Butir butir,
    String alamat,
    String namaUnit,
    BigDecimal ambang,
    Map<Long, String> nama,
    Formulir formulir) {
  public String nama(long akunId) {
    return nama.getOrDefault(akunId, "Evaluator tanpa nama");
  }
}
