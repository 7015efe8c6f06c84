package id.bangga.layanan;

import id.bangga.bersama.Hak;
import id.bangga.bersama.Peran;
import id.bangga.bersama.Tindakan;
import java.util.List;

/// Who may do what to services, service points and answers. No act sets an index or a letter: they
/// only ever follow from answers.
public enum TindakanLayanan implements Tindakan {
  LIHAT_LAYANAN(
      "melihat layanan, titik layanan, dan jalannya survei",
      Hak.semua(Peran.PENGELOLA),
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD),
      Hak.semua(Peran.PIMPINAN_DAERAH),
      Hak.semua(Peran.AUDITOR)),
  KELOLA_LAYANAN(
      "mengatur layanan, titik layanan, dan populasinya",
      Hak.semua(Peran.PENGELOLA),
      Hak.unitSendiri(Peran.OPERATOR_PD)),
  ATUR_PERIODE("mengatur periode survei unit", Hak.semua(Peran.PENGELOLA)),
  SUSUN_KUESIONER("menyusun kuesioner survei warga", Hak.semua(Peran.PENGELOLA)),
  CATAT_JAWABAN(
      "memasukkan jawaban kertas dan berkas",
      Hak.semua(Peran.PENGELOLA),
      Hak.unitSendiri(Peran.OPERATOR_PD)),
  TERBITKAN_TIKET(
      "menerbitkan tiket survei", Hak.semua(Peran.PENGELOLA), Hak.unitSendiri(Peran.OPERATOR_PD)),
  LIHAT_WAKTU_JAWABAN(
      "melihat pukul berapa jawaban masuk", Hak.semua(Peran.PENGELOLA), Hak.semua(Peran.AUDITOR)),
  KECUALIKAN_JAWABAN("mengecualikan jawaban dari hitungan", Hak.semua(Peran.PENGELOLA)),
  EKSPOR_JAWABAN(
      "mengunduh jawaban tanpa nama",
      Hak.semua(Peran.PENGELOLA),
      Hak.unitSendiri(Peran.OPERATOR_PD),
      Hak.unitSendiri(Peran.PIMPINAN_PD),
      Hak.semua(Peran.AUDITOR));

  private final String sebutan;
  private final List<Hak> hak;

  TindakanLayanan(String sebutan, Hak... hak) {
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
