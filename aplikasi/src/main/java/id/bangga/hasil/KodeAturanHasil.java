package id.bangga.hasil;

import id.bangga.bersama.KodeAturan;

/// The rules of freezing and publishing a result.
public enum KodeAturanHasil implements KodeAturan {
  HS_001("Masih ada unit yang nilai desknya belum final."),
  HS_002("Finalis belum ditetapkan untuk semua klaster yang berjuri."),
  HS_003("Penjurian belum lengkap: semua lembar juri harus terkunci."),
  HS_004("Masih ada pleno yang belum diputus."),
  HS_005("Ada finalis seri yang belum diputus pleno."),
  HS_006("Hasil yang disusun tidak lolos verifikasi; tidak dibekukan."),
  HS_007("Hasil belum ditetapkan."),
  HS_008("Jumlah juri harus ganjil dan paling sedikit tiga."),
  HS_009("Judul praktik baik 1 sampai 150 huruf dan uraiannya 1 sampai 2.000 huruf wajib diisi."),
  HS_010("Fasenya belum mulai menurut jadwal siklus."),
  HS_011("Ketik tahun siklusnya untuk menegaskan penetapan; penetapan tidak dapat dibatalkan.");

  private final String kalimat;

  KodeAturanHasil(String kalimat) {
    this.kalimat = kalimat;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  @Override
  public String dasar() {
    return RANCANGAN_PEMDA;
  }
}
