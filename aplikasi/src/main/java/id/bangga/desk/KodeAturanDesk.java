package id.bangga.desk;

import id.bangga.bersama.KodeAturan;

/// The rules of the desk evaluation.
public enum KodeAturanDesk implements KodeAturan {
  DK_001("Evaluator berasal dari unit yang dinilai; tugaskan evaluator lain."),
  DK_002("Evaluator berada dalam garis komando unit yang dinilai; tugaskan evaluator lain."),
  DK_003("Evaluator menyatakan benturan kepentingan dengan unit ini; tugaskan evaluator lain."),
  DK_004("Evaluator ini sudah ditugaskan untuk unit tersebut."),
  DK_005("Unit ini sudah mempunyai dua evaluator; ganti salah satunya."),
  DK_006("Akun itu tidak memegang peran Evaluator untuk siklus ini."),
  DK_007("Evaluator ini sudah menilai; penugasannya tidak dapat diganti tanpa menghapus nilainya."),
  DK_008("Rencana penugasan tidak dapat disusun."),
  DK_009("Alasan mengganti evaluator wajib diisi."),
  DK_010("Masih ada indikator yang belum dinilai; lengkapi dahulu."),
  DK_011("Catatan wajib diisi bila nilai desk lebih rendah dari penilaian mandiri."),
  DK_012("Lembar Anda sudah ditutup; minta Pengelola membukanya kembali."),
  DK_013("Hasil desk unit ini sudah disampaikan; nilainya tidak dapat diubah lagi di sini."),
  DK_014("Unit ini belum mengajukan penilaian mandiri."),
  DK_015("Alasan membuka lembar kembali wajib diisi."),
  DK_016("Orang yang diganti tidak (lagi) menjadi evaluator unit ini; pilih dari daftar terbaru."),
  DK_017(
      "Rencana ini bukan, atau bukan lagi, yang Anda baca: angka awal, unit, evaluator, atau benturannya"
          + " berbeda. Susun rencananya, baca, lalu terapkan."),
  DK_020("Selisih kedua evaluator melewati ambang; rekonsiliasi dahulu."),
  DK_021("Indikator ini tidak memerlukan rekonsiliasi."),
  DK_022("Alasan rekonsiliasi wajib diisi."),
  DK_030("Hasil desk belum disampaikan kepada unit."),
  DK_031("Alasan sanggahan wajib diisi."),
  DK_032("Indikator ini sudah disanggah."),
  DK_033("Sanggahan ini sudah diputus."),
  DK_034("Alasan putusan sanggahan wajib diisi."),
  DK_035("Masih ada sanggahan yang belum diputus; minta evaluatornya menjawab dahulu."),
  DK_040("Verifikasi lapangan dilakukan dua orang yang berbeda."),
  DK_041("Berita acara verifikasi lapangan belum disetujui petugas kedua; minta ia menyetujuinya."),
  DK_042("Petugas verifikasi lapangan harus evaluator unit ini."),
  DK_043("Tanggal kunjungan harus dalam masa verifikasi lapangan, dan tidak sesudah hari ini."),
  DK_050("Kedua evaluator belum menutup lembarnya; minta mereka menutupnya.");

  private final String kalimat;

  KodeAturanDesk(String kalimat) {
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
