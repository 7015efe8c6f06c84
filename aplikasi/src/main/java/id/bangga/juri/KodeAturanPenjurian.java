package id.bangga.juri;

import id.bangga.bersama.KodeAturan;

/// The rules of finalists, jury and pleno.
public enum KodeAturanPenjurian implements KodeAturan {
  JR_001("Juri berasal dari unit finalis; ia tidak boleh menilainya."),
  JR_002("Juri berada dalam garis komando unit finalis; ia tidak boleh menilainya."),
  JR_003("Juri menyatakan benturan kepentingan dengan unit finalis; ia tidak boleh menilainya."),
  JR_004("Jumlah juri harus ganjil dan paling sedikit tiga."),
  JR_005("Akun itu tidak memegang peran Juri."),
  JR_007("Lembaga asal juri wajib diisi."),
  JR_008("Juri yang sudah memberi skor tidak dapat dikeluarkan."),
  JR_009("Juri belum menyatakan ada tidaknya benturan kepentingan."),
  JR_010("Nilai desk unit dalam klaster ini belum final semuanya."),
  JR_011("Klaster ini tidak mengirim finalis menurut parameter siklus."),
  JR_012(
      "Aturan seri tidak memisahkan unit di batas finalis; pleno memilih dengan alasan tertulis."),
  JR_013("Finalis klaster ini sudah dinilai; penetapannya tidak dapat diubah lagi."),
  JR_014("Finalis klaster ini belum ditetapkan."),
  JR_015("Waktu mulai penjurian wajib diisi."),
  JR_016("Urutan tampil tidak dapat diundi lagi: penilaian sudah dimulai."),
  JR_017("Hasil siklus ini sudah ditetapkan; finalis, juri, dan penugasannya tidak berubah lagi."),
  JR_018("Urutan tampil sudah diundi; mengundi ulang memerlukan alasan tertulis."),
  JR_019("Giliran pertama sampai terakhir harus dalam masa penjurian."),
  JR_020("Juri tidak ditugaskan untuk finalis ini."),
  JR_021("Lembar ini sudah dikunci; hanya pleno yang dapat membukanya kembali."),
  JR_022("Skor harus angka 0 sampai 100, paling banyak dua angka di belakang koma."),
  JR_023("Kriteria itu bukan kriteria siklus ini."),
  JR_024("Masih ada kriteria yang belum diberi skor."),
  JR_025("Lembar ini sudah diubah di perangkat lain; muat ulang, lalu ulangi."),
  JR_026("Terlalu banyak yang menyimpan sekaligus; kirim ulang sebentar lagi."),
  JR_027("Skor juri lain baru tampak sesudah lembar Anda sendiri dikunci."),
  JR_030("Rencana penugasan juri tidak dapat disusun."),
  JR_031("Penugasan tidak dapat dilepas: juri ini sudah memberi skor."),
  JR_032("Penugasan ini sudah ada."),
  JR_033(
      "Rencana ini bukan, atau bukan lagi, usulan yang Anda baca: isian, juri, finalis, atau"
          + " benturannya berbeda. Baca usulan di bawah ini, lalu terapkan."),
  JR_040("Belum semua lembar untuk finalis ini dikunci."),
  JR_041("Alasan wajib diisi."),
  JR_042("Pleno untuk finalis ini belum dibuka."),
  JR_043("Pleno untuk finalis ini sudah diputus."),
  JR_044("Masih ada lembar yang dibuka pleno dan belum dikunci kembali."),
  JR_045("Lembar ini tidak terkunci, jadi tidak perlu dibuka."),
  JR_046("Unit ini tidak seri menurut aturan; pleno tidak memutus urutannya."),
  JR_047("Beri unit yang seri urutan 1, 2, dan seterusnya, masing-masing satu unit."),
  JR_048("Pleno untuk finalis ini sudah dibuka; muat ulang halaman untuk membaca pembahasannya."),
  JR_050("Putaran kalibrasi ini sudah dibandingkan; skornya tidak dapat diubah."),
  JR_051(
      "Putaran kalibrasi memerlukan dua atau tiga contoh, masing-masing berjudul dan beruraian."),
  JR_052("Masih ada putaran kalibrasi yang terbuka; bandingkan atau batalkan dahulu."),
  JR_053("Paling sedikit dua juri harus menyelesaikan semua contoh sebelum dibandingkan."),
  JR_054("Putaran kalibrasi yang sudah diberi skor tidak dapat dibatalkan."),
  JR_055("Belum ada putaran kalibrasi."),
  JR_056("Penilaian finalis sudah dimulai; kalibrasi hanya sebelum itu.");

  private final String kalimat;

  KodeAturanPenjurian(String kalimat) {
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
