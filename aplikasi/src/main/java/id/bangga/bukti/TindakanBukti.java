package id.bangga.bukti;

import static id.bangga.bersama.Hak.ditugaskan;
import static id.bangga.bersama.Hak.semua;
import static id.bangga.bersama.Hak.unitSendiri;
import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.EVALUATOR;
import static id.bangga.bersama.Peran.JURI;
import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may do what with a unit's evidence.
public enum TindakanBukti implements Tindakan {
  LIHAT_BUKTI(
      "melihat bukti dukung",
      unitSendiri(OPERATOR_PD),
      unitSendiri(PIMPINAN_PD),
      semua(PENGELOLA),
      semua(AUDITOR),
      ditugaskan(EVALUATOR),
      ditugaskan(JURI)),
  UNGGAH_BUKTI("mengunggah bukti dukung", unitSendiri(OPERATOR_PD), unitSendiri(PIMPINAN_PD)),
  UBAH_BUKTI(
      "mengubah atau menghapus bukti dukung", unitSendiri(OPERATOR_PD), unitSendiri(PIMPINAN_PD)),
  TAUTKAN_BUKTI(
      "menautkan bukti dukung ke indikator", unitSendiri(OPERATOR_PD), unitSendiri(PIMPINAN_PD)),
  UNDUH_ARSIP(
      "mengunduh arsip bukti dukung",
      unitSendiri(OPERATOR_PD),
      unitSendiri(PIMPINAN_PD),
      semua(PENGELOLA),
      semua(AUDITOR));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanBukti(String sebutan, Hak... hak) {
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
