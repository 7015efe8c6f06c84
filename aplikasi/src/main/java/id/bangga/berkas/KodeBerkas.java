package id.bangga.berkas;

import id.bangga.bersama.KodeAturan;

/// Refusals that any file can meet, whatever it is about.
public enum KodeBerkas implements KodeAturan {
  BK_001("Berkas tidak dapat dibaca."),
  BK_002("Berkas melampaui batas ukuran."),
  BK_003("Kolom wajib tidak ada."),
  BK_004("Judul kolom muncul dua kali."),
  BK_005("Baris berisi lebih banyak isian daripada judul kolom."),
  BK_006("Isian wajib kosong."),
  BK_007("Isian bukan bilangan."),
  BK_008("Isian bukan bilangan bulat."),
  BK_009("Isian di luar batas yang diperbolehkan."),
  BK_010("Isian bukan tanggal."),
  BK_011("Isian tidak termasuk pilihan."),
  BK_012("Sel berisi kesalahan rumus."),
  BK_013("Bilangan dapat dibaca dua cara."),
  BK_014("Teks terlalu panjang."),
  BK_015("Berkas tidak berisi data."),
  BK_016("Galat terlalu banyak untuk dirinci seluruhnya."),
  BK_017("Isian bukan ya atau tidak."),
  BK_018("Nomor panjang tersimpan sebagai bilangan.");

  private final String kalimat;

  KodeBerkas(String kalimat) {
    this.kalimat = kalimat;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  @Override
  public String dasar() {
    return "rancangan";
  }
}
