package id.bangga.penilaian.web;

import id.bangga.instrumen.Jawaban;
import id.bangga.penilaian.IsiTandaTerima;
import id.bangga.penilaian.TandaTerima;
import id.bangga.web.Pemda;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// A receipt on paper.
///
/// @param alamat of its public check, for the QR code
public record HalamanCetakTandaTerima(
    Pemda pemda, TandaTerima tanda, IsiTandaTerima isi, String alamat) {
  public static String sebutan(Jawaban jawaban) {
    return switch (jawaban) {
      case Jawaban.Level(String huruf) -> huruf;
      case Jawaban.Rasio(List<BigDecimal> angka) -> angka(angka);
      case Jawaban.Auto(List<BigDecimal> angka, String _) -> angka(angka);
      case Jawaban.TidakBerlaku _ -> "tidak berlaku";
      case Jawaban.Kosong _ -> "—";
    };
  }

  private static String angka(List<BigDecimal> angka) {
    return angka.stream().map(IsianJawaban::teks).collect(Collectors.joining(" ; "));
  }
}
