package id.bangga.skm;

import static id.bangga.skm.Unsur.BIAYA;
import static id.bangga.skm.Unsur.KOMPETENSI;
import static id.bangga.skm.Unsur.PENGADUAN;
import static id.bangga.skm.Unsur.PERILAKU;
import static id.bangga.skm.Unsur.PERSYARATAN;
import static id.bangga.skm.Unsur.PRODUK;
import static id.bangga.skm.Unsur.PROSEDUR;
import static id.bangga.skm.Unsur.SARPRAS;
import static id.bangga.skm.Unsur.WAKTU;

import java.util.List;

/// What `U1`, `U2`, … mean in a file.
public enum UrutanUnsur {
  /// As the standard questionnaire prints them: U8 = SARPRAS, U9 = PENGADUAN.
  KUESIONER(SARPRAS, PENGADUAN),

  /// As the regulation lists them: U8 = PENGADUAN, U9 = SARPRAS.
  ATURAN(PENGADUAN, SARPRAS);

  private final List<Unsur> unsur;

  UrutanUnsur(Unsur kedelapan, Unsur kesembilan) {
    unsur =
        List.of(
            PERSYARATAN,
            PROSEDUR,
            WAKTU,
            BIAYA,
            PRODUK,
            KOMPETENSI,
            PERILAKU,
            kedelapan,
            kesembilan);
  }

  /// The nine unsur in this order.
  public List<Unsur> unsur() {
    return unsur;
  }

  /// The code of `U1`, `U2`, …; unsur added by the unit (from `U10` on) keep their number as code.
  public String kode(int nomor) {
    if (nomor < 1) {
      throw new IllegalArgumentException("Nomor unsur mulai dari 1: " + nomor);
    }
    return nomor <= unsur.size() ? unsur.get(nomor - 1).name() : "U" + nomor;
  }
}
