package id.bangga.tindaklanjut;

import id.bangga.bersama.KodeAturan;

/// The rules of follow-up and of answering suggestions.
public enum KodeAturanTindakLanjut implements KodeAturan {
  TL_001("Tulis programnya, 5 sampai 300 huruf.", "rancangan"),
  TL_002("Pilih unsur yang ditindaklanjuti.", "PermenPANRB 14/2017"),
  TL_003("Tulis jabatan penanggung jawab, 3 sampai 150 huruf.", "rancangan"),
  TL_004("Pilih triwulan sesudah periode yang dinilai dimulai.", "rancangan"),
  TL_005("Tindak lanjut yang selesai memerlukan uraian realisasi.", "PEKPPP 8.a"),
  TL_006(
      "Tindak lanjut yang selesai memerlukan paling sedikit satu bukti dari laci.", "PEKPPP 8.a"),
  TL_007("Kemajuan diisi 0 sampai 100.", "rancangan"),
  TL_008("Pembatalan memerlukan alasan, paling sedikit 10 huruf.", "rancangan"),
  TL_009("Bukti harus berasal dari laci unit ini.", "rancangan"),
  TL_010("Tindak lanjut ini sudah selesai atau dibatalkan; buka kembali dahulu.", "rancangan"),
  TL_011("Tulis tanggapan, 5 sampai 1.000 huruf, sebelum saran ditayangkan.", "rancangan"),
  TL_012("Tulis alasan menyembunyikan saran, paling sedikit 5 huruf.", "rancangan");

  private final String kalimat;
  private final String dasar;

  KodeAturanTindakLanjut(String kalimat, String dasar) {
    this.kalimat = kalimat;
    this.dasar = dasar;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  @Override
  public String dasar() {
    return dasar;
  }
}
