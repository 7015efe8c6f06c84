package id.bangga.kepuasan;

import id.bangga.bersama.KodeAturan;

/// The rules of freezing and publishing a satisfaction result.
public enum KodeAturanKepuasan implements KodeAturan {
  KS_001("Periode belum berakhir; hasilnya belum dapat ditetapkan.", "rancangan"),
  KS_002(
      "IKM belum terdefinisi: setiap unsur memerlukan paling sedikit satu jawaban.",
      "PermenPANRB 14/2017"),
  KS_003(
      "Hasil periode ini sudah ditetapkan. Tulis alasan koreksi, paling sedikit 10 huruf.",
      "rancangan"),
  KS_004("Tidak ada yang berubah sejak versi terakhir; tidak perlu versi baru.", "rancangan"),
  KS_005("Hasil belum ditetapkan, jadi belum dapat diumumkan.", "PermenPANRB 14/2017"),
  KS_006("Versi ini sudah diumumkan.", "rancangan"),
  KS_007("Hasil yang disusun tidak lolos hitung ulang; tidak ditetapkan.", "rancangan"),
  KS_008("Periode ini bukan periode survei unit.", "PermenPANRB 14/2017 pasal 1"),
  KS_009("Uraian media publikasi wajib diisi, 3 sampai 300 huruf.", "PEKPPP 7.a"),
  KS_010("Tanggal publikasi tidak boleh sesudah hari ini.", "rancangan"),
  KS_011(
      "Respondennya terlalu sedikit untuk diumumkan: jawaban perorangan dapat terbaca. Umumkan hasil"
          + " periode yang lebih panjang, misalnya setahun penuh.",
      "rancangan"),
  KS_012("Sumber laporan lama wajib disebut, 5 sampai 300 huruf.", "rancangan"),
  KS_013(
      "Periode ini sudah punya hasil yang dihitung di sini; laporan lama hanya untuk periode"
          + " sebelumnya.",
      "rancangan"),
  KS_014("Laporan lama untuk periode ini sudah dicatat. Cabut dahulu yang keliru.", "rancangan"),
  KS_015("Angka laporan tidak dapat diperiksa.", "PermenPANRB 14/2017"),
  KS_016("Alasan pencabutan wajib diisi, paling sedikit 10 huruf.", "rancangan");

  private final String kalimat;
  private final String dasar;

  KodeAturanKepuasan(String kalimat, String dasar) {
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
