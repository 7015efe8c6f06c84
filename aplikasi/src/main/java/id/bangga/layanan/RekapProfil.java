package id.bangga.layanan;

import java.util.List;

/// The sums over those who gave one answer to one profile question, of one service at one service
/// point over a period.
///
/// @param bidang the profile question, for example `usia`; `pilihan` the answer's code, for example
///   `20-29`; blank for those who did not answer
/// @param kode codes of the questions, in the order of `terisi` and `jumlah`
/// @param terisi how many answered each question
/// @param jumlah sum of the values of each question
public record RekapProfil(
    long unitId,
    long titikId,
    long layananId,
    String bidang,
    String pilihan,
    long responden,
    List<String> kode,
    List<Long> terisi,
    List<Long> jumlah) {
  public RekapProfil {
    kode = List.copyOf(kode);
    terisi = List.copyOf(terisi);
    jumlah = List.copyOf(jumlah);
  }
}
