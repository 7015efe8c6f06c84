package id.bangga.layanan;

import java.util.List;
import java.util.Map;

/// Answers of a unit in a period: one page of those asked for, and counts over all.
///
/// @param jumlah how many match
/// @param semua how many there are, excluded ones included
/// @param dikecualikan how many of them do not count
/// @param menurutTanda how many bear each sign
public record DaftarJawaban(
    List<BarisJawaban> baris,
    long jumlah,
    long semua,
    long dikecualikan,
    long ditandai,
    Map<Tanda, Long> menurutTanda) {
  public DaftarJawaban {
    baris = List.copyOf(baris);
    menurutTanda = Map.copyOf(menurutTanda);
  }
}
