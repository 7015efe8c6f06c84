package id.bangga.hasil;

/// What a verification can find wrong with a frozen result.
public enum KodeTemuan {
  VH_001("Berkas bukan hasil penilaian yang dapat dibaca"),
  VH_002("Sidik tidak cocok dengan isi"),
  VH_003("Tanda tangan tidak sah"),
  VH_007("Sidik berkas bukan sidik yang Anda sebutkan"),
  VH_004("Jumlah bobot instrumen bukan 100"),
  VH_005("Bobot desk dan juri tidak berjumlah 1"),
  VH_006("Jumlah bobot kriteria juri bukan 100"),
  VH_010("Skor tidak mengikuti jawaban dan rubriknya"),
  VH_011("Nilai indikator tidak mengikuti temuan evaluator"),
  VH_012("Indikator tidak dinilai dua evaluator"),
  VH_013("Asal nilai tidak sesuai dengan berkas temuan"),
  VH_020("Finalis tidak mengikuti nilai desk"),
  VH_021("Pilihan pleno atas finalis tanpa alasan"),
  VH_030("Jumlah juri tidak ganjil atau kurang dari tiga"),
  VH_031("Juri dengan benturan kepentingan ikut menilai"),
  VH_032("Skor juri tidak lengkap atau di luar 0 sampai 100"),
  VH_033("Juri yang tidak terdaftar menilai"),
  VH_034("Rentang antarjuri melewati ambang tanpa keputusan pleno"),
  VH_040("Nilai desk tidak sama dengan jumlah indikatornya"),
  VH_041("Nilai juri tidak mengikuti skornya"),
  VH_042("Nilai akhir tidak mengikuti bobotnya"),
  VH_043("Peringkat tidak mengikuti nilai dan aturan seri"),
  VH_044("Penentu seri tidak sesuai"),
  VH_045("Seri yang diputus pleno tanpa alasan"),
  VH_046("Unit pada hasil tidak sama dengan unit yang dinilai"),
  VH_047("Seri di antara finalis belum diputus");

  private final String sebutan;

  KodeTemuan(String sebutan) {
    this.sebutan = sebutan;
  }

  public String sebutan() {
    return sebutan;
  }
}
