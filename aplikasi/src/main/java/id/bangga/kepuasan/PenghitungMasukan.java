package id.bangga.kepuasan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The index over the sums of frozen files: of all of them, of one service, of one point.
public final class PenghitungMasukan {
  private PenghitungMasukan() {}

  static NilaiIkm nilai(NamaUnsur unsur, List<IsiBerkas.Masukan> masukan, @Nullable Long populasi) {
    return nilai(unsur, masukan, populasi, 0);
  }

  /// @param tertutup excluded answers whose sums are not told: then nobody can say what the index
  ///   would be with them
  static NilaiIkm nilai(
      NamaUnsur unsur, List<IsiBerkas.Masukan> masukan, @Nullable Long populasi, long tertutup) {
    return jumlah(masukan).nilai(unsur, populasi, tertutup);
  }

  static JumlahMasukan jumlah(List<IsiBerkas.Masukan> masukan) {
    return JumlahMasukan.jumlah(masukan.stream().map(JumlahMasukan::dari).toList());
  }

  /// The whole of a frozen result.
  public static NilaiIkm nilai(IsiBerkas isi) {
    return nilai(isi.unsur(), isi.masukan(), isi.populasi(), isi.dikecualikanTertutup());
  }

  /// The services of a frozen result, by name.
  public static List<IndeksUnit.Bagian> layanan(IsiBerkas isi) {
    return isi.masukan().stream()
        .filter(satu -> !satu.layanan().equals(PenggabungKecil.DIKECUALIKAN))
        .collect(Collectors.groupingBy(IsiBerkas.Masukan::layanan))
        .values()
        .stream()
        .map(milik -> layanan(isi.unsur(), milik))
        .sorted(java.util.Comparator.comparing(IndeksUnit.Bagian::nama))
        .toList();
  }

  private static IndeksUnit.Bagian layanan(NamaUnsur unsur, List<IsiBerkas.Masukan> milik) {
    IsiBerkas.Masukan satu = milik.getFirst();
    return new IndeksUnit.Bagian(
        0,
        satu.layanan(),
        satu.namaLayanan(),
        satu.gratis(),
        nilai(unsur, milik, satu.populasiLayanan()));
  }
}
