package id.bangga.bukti.web;

import id.bangga.bukti.HasilUnggah;
import java.util.List;

/// What an upload did, in one sentence.
public final class KalimatUnggah {
  private KalimatUnggah() {}

  public static String dari(List<HasilUnggah> hasil) {
    long tersimpan = hasil.stream().filter(HasilUnggah.Tersimpan.class::isInstance).count();
    long sudah = hasil.stream().filter(HasilUnggah.SudahAda.class::isInstance).count();
    String kalimat = tersimpan == 0 ? "" : tersimpan + " berkas tersimpan. ";
    return (kalimat + (sudah == 0 ? "" : sudah(hasil, sudah))).strip();
  }

  private static String sudah(List<HasilUnggah> hasil, long banyak) {
    if (banyak > 1) {
      return banyak + " berkas yang sama sudah ada di laci, tidak disimpan dua kali.";
    }
    return hasil.stream()
        .filter(HasilUnggah.SudahAda.class::isInstance)
        .map(HasilUnggah.SudahAda.class::cast)
        .map(satu ->
            "Berkas yang sama sudah diunggah sebagai “%s”; pakai yang itu."
                .formatted(satu.bukti().judul()))
        .findFirst()
        .orElse("");
  }

  /// What became of one file.
  public static String satu(HasilUnggah hasil) {
    return switch (hasil) {
      case HasilUnggah.Tersimpan _ -> "tersimpan";
      case HasilUnggah.SudahAda sudah ->
          "sudah ada di laci sebagai “%s”".formatted(sudah.bukti().judul());
      case HasilUnggah.Ditolak ditolak ->
          ditolak.putusan().alasan().stream()
              .map(alasan -> "%s (%s)".formatted(alasan.pesan(), alasan.kode().name()))
              .reduce((a, b) -> a + " " + b)
              .orElse("");
    };
  }
}
