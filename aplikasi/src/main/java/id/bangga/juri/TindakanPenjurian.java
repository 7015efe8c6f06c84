package id.bangga.juri;

import static id.bangga.bersama.Hak.ditugaskan;
import static id.bangga.bersama.Hak.semua;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may do what around the jury.
public enum TindakanPenjurian implements Tindakan {
  LIHAT_PENJURIAN(
      "melihat finalis, jadwal, dan kemajuan penjurian",
      semua(Peran.PENGELOLA),
      semua(Peran.JURI),
      semua(Peran.AUDITOR),
      semua(Peran.PIMPINAN_DAERAH)),
  TETAPKAN_FINALIS("menetapkan finalis", semua(Peran.PENGELOLA)),
  UNDI_URUTAN("mengundi urutan tampil", semua(Peran.PENGELOLA)),
  ATUR_JURI("mengatur dewan juri dan penugasannya", semua(Peran.PENGELOLA)),
  NYATAKAN_BENTURAN("menyatakan benturan kepentingan sendiri", ditugaskan(Peran.JURI)),
  NILAI_FINALIS("memberi skor finalis", ditugaskan(Peran.JURI)),
  LIHAT_SKOR_JURI(
      "melihat skor semua juri",
      semua(Peran.PENGELOLA),
      semua(Peran.AUDITOR),
      ditugaskan(Peran.JURI)),
  KELOLA_PLENO("mencatat pleno dan membuka lembar", semua(Peran.PENGELOLA)),
  LIHAT_PERTIMBANGAN(
      "melihat bahan pertimbangan pleno",
      semua(Peran.PENGELOLA),
      semua(Peran.AUDITOR),
      semua(Peran.PIMPINAN_DAERAH),
      ditugaskan(Peran.JURI)),
  LIHAT_RAPOR_PENILAI(
      "melihat rapor penilai sendiri", ditugaskan(Peran.JURI), ditugaskan(Peran.EVALUATOR)),
  ATUR_KALIBRASI("mengatur putaran kalibrasi", semua(Peran.PENGELOLA)),
  ISI_KALIBRASI("memberi skor kalibrasi", ditugaskan(Peran.JURI));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanPenjurian(String sebutan, Hak... hak) {
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
