package id.bangga.penilaian;

import id.bangga.instrumen.Komponen;
import java.time.Instant;
import java.util.List;

/// The progress of every unit of a cycle, as it stood at one moment.
///
/// @param tanda differs after every change of what the board shows
/// @param semuaTahun the years that have a cycle, newest first
/// @param cabang the instrument's branches at the top
public record Papan(
    int tahun,
    String tanda,
    Instant dibaca,
    List<Integer> semuaTahun,
    List<Komponen> cabang,
    List<BarisPapan> baris) {
  public Papan {
    semuaTahun = List.copyOf(semuaTahun);
    cabang = List.copyOf(cabang);
    baris = List.copyOf(baris);
  }

  public long jumlah(BarisPapan.Keadaan keadaan) {
    return baris.stream().filter(satu -> satu.keadaan() == keadaan).count();
  }
}
