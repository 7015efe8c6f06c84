package id.bangga.siklus;

import id.bangga.bersama.KodeAturan;

/// The rules of a cycle.
public enum KodeAturanSiklus implements KodeAturan {
  SK_001("Siklus tahun itu sudah ada."),
  SK_002(
      "Siklus sudah dibuka: fase hanya dapat diperpanjang, dan peserta hanya ditambah atau"
          + " dikeluarkan, dengan alasan."),
  SK_003("Setiap fase perlu waktu mulai dan selesai."),
  SK_004("Waktu selesai fase harus sesudah waktu mulainya."),
  SK_005("Urutan fase terbalik: sebuah fase baru mulai sesudah fase yang ditunggunya selesai."),
  SK_006("Jumlah bobot kriteria juri harus 100."),
  SK_007("Bobot desk ditambah bobot juri harus 1."),
  SK_008("Nilai parameter di luar batasnya."),
  SK_009("Belum ada unit peserta."),
  SK_010("Instrumen belum siap dikunci."),
  SK_011("Fase ini belum mulai."),
  SK_012("Fase ini sudah berakhir."),
  SK_013("Siklus belum dibuka."),
  SK_014("Hasil siklus ini sudah ditetapkan; tidak ada yang dapat diubah."),
  SK_015("Alasan wajib diisi."),
  SK_016("Batas baru harus lebih akhir daripada batas lama; fase tidak dapat dipersingkat."),
  SK_017("Kriteria juri harus memuat kode DAMPAK, karena kriteria itu memutus seri."),
  SK_018("Status siklus tidak memungkinkan langkah ini."),
  SK_019("Kode kriteria juri ganda."),
  SK_020("Unit itu bukan peserta siklus ini."),
  SK_021("Batas baru menabrak fase berikutnya."),
  SK_022("Fase berikutnya sudah dimulai, maka fase ini tidak dapat diperpanjang."),
  SK_023("Tahun instrumen harus sama dengan tahun siklus."),
  SK_024("Nama siklus wajib diisi; tahunnya antara 2000 dan 2100."),
  SK_025("Jumlah finalis tiap klaster 0 sampai 50, dan paling sedikit satu seluruhnya."),
  SK_026("Setiap kriteria juri perlu kode (huruf kapital), nama, dan bobot lebih dari 0."),
  SK_027("Unit itu tidak ada hari ini atau sudah menjadi peserta."),
  SK_028("Setiap parameter perlu sumber; sumber angka bawaan tidak berlaku bagi angka lain."),
  SK_029("Fase berlangsung paling jauh satu tahun dari tahun siklusnya.");

  private final String kalimat;

  KodeAturanSiklus(String kalimat) {
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
