package id.bangga.tindaklanjut;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may see and do what about follow-up and suggestions.
public enum TindakanTindakLanjut implements Tindakan {
  LIHAT_TINDAK_LANJUT(
      "melihat tindak lanjut SKM dan saran warga",
      Hak.semua(Peran.PENGELOLA),
      Hak.semua(Peran.PIMPINAN_DAERAH),
      Hak.semua(Peran.AUDITOR),
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD)),
  KELOLA_TINDAK_LANJUT(
      "menyusun dan melaporkan tindak lanjut SKM",
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD)),
  TANGGAPI_SARAN(
      "menanggapi, menayangkan, dan menyembunyikan saran warga",
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanTindakLanjut(String sebutan, Hak... hak) {
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
