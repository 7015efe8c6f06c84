package id.bangga.kepuasan;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may see results before they are published, freeze and publish them. Nobody can type an index
/// or a letter.
public enum TindakanKepuasan implements Tindakan {
  LIHAT_KEPUASAN(
      "melihat hasil SKM yang belum diumumkan",
      Hak.semua(Peran.PENGELOLA),
      Hak.semua(Peran.PIMPINAN_DAERAH),
      Hak.semua(Peran.AUDITOR),
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD)),
  LIHAT_KEPUASAN_KOTA(
      "melihat hasil SKM semua unit",
      Hak.semua(Peran.PENGELOLA),
      Hak.semua(Peran.PIMPINAN_DAERAH),
      Hak.semua(Peran.AUDITOR)),
  TETAPKAN_KEPUASAN(
      "menetapkan hasil SKM", Hak.semua(Peran.PENGELOLA), Hak.unitSendiri(Peran.PIMPINAN_PD)),
  CATAT_LAPORAN_LAMA(
      "mencatat laporan SKM lama sebagai riwayat",
      Hak.semua(Peran.PENGELOLA),
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD)),
  UMUMKAN_KEPUASAN(
      "mengumumkan hasil SKM", Hak.semua(Peran.PENGELOLA), Hak.unitSendiri(Peran.PIMPINAN_PD));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanKepuasan(String sebutan, Hak... hak) {
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
