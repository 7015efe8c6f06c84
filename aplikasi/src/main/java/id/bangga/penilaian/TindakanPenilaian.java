package id.bangga.penilaian;

import static id.bangga.bersama.Hak.ditugaskan;
import static id.bangga.bersama.Hak.semua;
import static id.bangga.bersama.Hak.unitSendiri;
import static id.bangga.bersama.Peran.AUDITOR;
import static id.bangga.bersama.Peran.EVALUATOR;
import static id.bangga.bersama.Peran.OPERATOR_PD;
import static id.bangga.bersama.Peran.PENGELOLA;
import static id.bangga.bersama.Peran.PIMPINAN_DAERAH;
import static id.bangga.bersama.Peran.PIMPINAN_PD;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may do what with a self-assessment.
public enum TindakanPenilaian implements Tindakan {
  LIHAT_PENILAIAN(
      "melihat penilaian mandiri",
      unitSendiri(OPERATOR_PD),
      unitSendiri(PIMPINAN_PD),
      semua(PENGELOLA),
      semua(AUDITOR),
      ditugaskan(EVALUATOR)),
  ISI_PENILAIAN("mengisi penilaian mandiri", unitSendiri(OPERATOR_PD), unitSendiri(PIMPINAN_PD)),
  MINTA_PERSETUJUAN("meminta persetujuan Pimpinan PD", unitSendiri(OPERATOR_PD)),
  AJUKAN_PENILAIAN("menyetujui dan mengajukan penilaian", unitSendiri(PIMPINAN_PD)),
  KEMBALIKAN_KE_OPERATOR("mengembalikan penilaian ke Operator PD", unitSendiri(PIMPINAN_PD)),
  KEMBALIKAN_PENILAIAN("mengembalikan penilaian yang sudah diajukan", semua(PENGELOLA)),
  LIHAT_TENGGANG("melihat pengajuan dalam tenggang", semua(PENGELOLA), semua(AUDITOR)),
  PUTUS_TENGGANG("memutus pengajuan dalam tenggang", semua(PENGELOLA)),
  ISI_NILAI_AUTO("mengisi dan mengimpor nilai otomatis", semua(PENGELOLA)),
  AMBIL_ALIH_NILAI_AUTO("mengambil alih sumber yang berubah sesudah pengajuan", semua(PENGELOLA)),
  LIHAT_PAPAN("melihat papan kemajuan", semua(PENGELOLA), semua(AUDITOR), semua(PIMPINAN_DAERAH));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanPenilaian(String sebutan, Hak... hak) {
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
