package id.bangga.organisasi;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.Arrays;
import java.util.List;

/// Who may do what to the units.
public enum TindakanOrganisasi implements Tindakan {
  LIHAT_UNIT(
      "melihat unit kerja", Arrays.stream(Peran.values()).map(Hak::semua).toArray(Hak[]::new)),
  EKSPOR_UNIT(
      "mengunduh daftar unit kerja",
      Arrays.stream(Peran.values()).map(Hak::semua).toArray(Hak[]::new)),
  UBAH_UNIT("mengubah unit kerja", Hak.semua(Peran.PENGELOLA), Hak.semua(Peran.ADMIN)),
  IMPOR_UNIT("mengimpor unit kerja", Hak.semua(Peran.PENGELOLA), Hak.semua(Peran.ADMIN)),
  UBAH_JUMLAH_ASN(
      "mengubah jumlah ASN unit kerja",
      Hak.semua(Peran.PENGELOLA),
      Hak.semua(Peran.BKPSDM),
      Hak.semua(Peran.ADMIN)),
  ATUR_KLASTER(
      "mengatur klaster baku jenis unit", Hak.semua(Peran.PENGELOLA), Hak.semua(Peran.ADMIN));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanOrganisasi(String sebutan, Hak... hak) {
    this.sebutan = sebutan;
    this.hak = List.of(hak);
  }

  @Override
  public String sebutan() {
    return sebutan;
  }

  @Override
  public List<Hak> hak() {
    return hak;
  }
}
