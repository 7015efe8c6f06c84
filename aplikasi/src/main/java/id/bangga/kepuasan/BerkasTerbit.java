package id.bangga.kepuasan;

import id.bangga.berkas.JsonKanonik;
import id.bangga.skm.HasilSkm;
import id.bangga.skm.RekapJawaban;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The file of a frozen result that anybody may read: canonical JSON with how many answered each
/// unsur and the sum of their scores, row by row, from which the index and every unsur can be
/// computed again.
///
/// The interval needs more than that. Its sums of pairs would tell single answers, so only what it
/// rests on in the end is told, of the unit as a whole: the standard error, with and without the
/// unsur BIAYA of free services. Rows have none.
final class BerkasTerbit {
  static final String FORMAT = "bangga-skm/2";
  private static final int DESIMAL_GALAT = 8;

  private BerkasTerbit() {}

  static byte[] tulis(IsiBerkas isi) {
    Map<String, @Nullable Object> akar = BerkasHasil.kepala(isi, FORMAT, BerkasTerbit::jumlahan);
    JumlahMasukan jumlah = PenghitungMasukan.jumlah(isi.masukan());
    akar.put("hasil", hasil(isi, jumlah.sah()));
    akar.put("hasilTanpaBiaya", jumlah.gratis() ? hasil(isi, jumlah.tanpaBiaya()) : null);
    return JsonKanonik.tulis(akar).getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable Map<String, Object> jumlahan(Jumlahan satu) {
    RekapJawaban rekap = satu.rekap();
    if (rekap == null || rekap.responden() == 0) {
      return null;
    }
    List<Long> dijawab = new ArrayList<>();
    List<Long> skor = new ArrayList<>();
    for (int j = 0; j < rekap.unsur(); j++) {
      dijawab.add(rekap.sumber().dijawab(j, j));
      skor.add(rekap.sumber().skor(j, j));
    }
    return Map.of(
        "unsur", satu.kode(), "responden", rekap.responden(), "dijawab", dijawab, "skor", skor);
  }

  private static Map<String, @Nullable Object> hasil(IsiBerkas isi, Jumlahan semua) {
    Jumlahan jumlah = isi.dalamUrutan(semua.terisi());
    HasilSkm hasil = jumlah.hitung(isi.unsur(), isi.populasi());
    Map<String, @Nullable Object> objek = BerkasHasil.hasil(hasil);
    objek.put("galatBaku", hasil.selang() == null ? null : bulat(jumlah.galatBaku(isi.populasi())));
    return objek;
  }

  private static BigDecimal bulat(double galat) {
    return BigDecimal.valueOf(galat).setScale(DESIMAL_GALAT, RoundingMode.HALF_UP);
  }
}
