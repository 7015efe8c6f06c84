package id.bangga.kepuasan;

import id.bangga.layanan.Periode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The content of a frozen result: the sums it rests on and what is to be said about them.
///
/// @param unsur codes and names in the order of the questionnaire
/// @param masukan service by service and point by point; small ones added together
/// @param populasi people served; null when not known for all services
/// @param dikecualikanTertutup excluded answers that are too few for their sums to be told
public record IsiBerkas(
    String pemda,
    long unitId,
    String kodeUnit,
    String namaUnit,
    Periode periode,
    int versi,
    String alasan,
    NamaUnsur unsur,
    List<Masukan> masukan,
    @Nullable Long populasi,
    long dikecualikanTertutup) {
  public IsiBerkas {
    masukan = List.copyOf(masukan);
  }

  /// The sums of one service at one point.
  public record Masukan(
      String layanan,
      String namaLayanan,
      boolean gratis,
      String titik,
      String namaTitik,
      @Nullable Long populasiLayanan,
      Jumlahan sah,
      Jumlahan dikecualikan) {
    Jumlahan semua() {
      return sah.tambah(dikecualikan);
    }

    /// The same row with other sums.
    Masukan dengan(Jumlahan sah, Jumlahan dikecualikan) {
      return new Masukan(
          layanan, namaLayanan, gratis, titik, namaTitik, populasiLayanan, sah, dikecualikan);
    }
  }

  /// At how many points people answered; 0 where some were too few and were added together.
  public long banyakTitik() {
    return masukan.stream().anyMatch(satu -> satu.titik().equals(PenggabungKecil.SEMUA))
        ? 0
        : masukan.stream().map(Masukan::titik).distinct().count();
  }

  /// All that counts, added up.
  Jumlahan sah() {
    return dalamUrutan(Jumlahan.jumlah(masukan.stream().map(Masukan::sah).toList()));
  }

  Jumlahan dalamUrutan(Jumlahan jumlah) {
    return jumlah.pilih(unsur.kode().stream().filter(jumlah.kode()::contains).toList());
  }
}
