package id.bangga.desk;

import static id.bangga.bersama.Hak.ditugaskan;
import static id.bangga.bersama.Hak.semua;
import static id.bangga.bersama.Hak.unitSendiri;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may do what in the desk evaluation.
public enum TindakanDesk implements Tindakan {
  ATUR_PENUGASAN("menugaskan evaluator", semua(Peran.PENGELOLA)),
  LIHAT_DESK(
      "melihat kertas kerja desk",
      semua(Peran.PENGELOLA),
      semua(Peran.AUDITOR),
      ditugaskan(Peran.EVALUATOR)),
  NILAI_DESK("menilai indikator", ditugaskan(Peran.EVALUATOR)),
  REKONSILIASI("menyepakati nilai yang berbeda", ditugaskan(Peran.EVALUATOR)),
  SAMPAIKAN("menyampaikan hasil desk ke unit", semua(Peran.PENGELOLA)),
  LIHAT_HASIL_DESK(
      "melihat hasil desk unit",
      semua(Peran.PENGELOLA),
      semua(Peran.AUDITOR),
      semua(Peran.PIMPINAN_DAERAH),
      unitSendiri(Peran.OPERATOR_PD),
      unitSendiri(Peran.PIMPINAN_PD),
      ditugaskan(Peran.EVALUATOR)),
  SANGGAH("menyanggah nilai desk", unitSendiri(Peran.OPERATOR_PD), unitSendiri(Peran.PIMPINAN_PD)),
  PUTUS_SANGGAHAN("memutus sanggahan", ditugaskan(Peran.EVALUATOR)),
  VERIFIKASI_LAPANGAN("mencatat verifikasi lapangan", ditugaskan(Peran.EVALUATOR)),
  TETAPKAN_FINAL("menetapkan nilai desk final", semua(Peran.PENGELOLA)),
  LIHAT_PERINGKAT_DESK(
      "melihat peringkat desk",
      semua(Peran.PENGELOLA),
      semua(Peran.AUDITOR),
      semua(Peran.PIMPINAN_DAERAH));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanDesk(String sebutan, Hak... hak) {
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
