package id.bangga.akun;

import id.bangga.bersama.KodeAturan;

/// The rules about accounts.
public enum KodeAturanAkun implements KodeAturan {
  AK_001("Sandi lama tidak cocok."),
  AK_002("Sandi paling sedikit 12 huruf atau angka. Kalimat pendek lebih mudah diingat."),
  AK_003("Sandi tidak boleh memuat nama pengguna atau nama Anda."),
  AK_004("Sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak berhubungan."),
  AK_005("Kedua isian sandi baru tidak sama."),
  AK_006("Sandi baru harus berbeda dari yang lama."),
  AK_007("Sandi paling panjang 200 huruf."),
  AK_008("Terlalu banyak percobaan. Tunggu beberapa menit, lalu ulangi."),
  AK_010(
      "Nama pengguna terdiri atas 3 sampai 64 huruf kecil, angka, titik, garis bawah, atau tanda"
          + " hubung, diawali huruf atau angka."),
  AK_011("Nama pengguna ini sudah dipakai."),
  AK_012("Nama orang wajib diisi, paling panjang 150 huruf."),
  AK_013("Alamat surel tidak sah."),
  AK_014("NIP terdiri atas 18 angka."),
  AK_015("NIP ini sudah dipakai akun lain."),
  AK_016("Atasan tidak dikenal, atau rantai atasan menjadi lingkaran."),
  AK_017("Akun sendiri tidak dapat dinonaktifkan sendiri. Minta Admin lain."),
  AK_018("Ini Admin aktif terakhir. Beri peran Admin kepada akun lain lebih dahulu."),
  AK_019("Unit tidak dikenal."),
  AK_020("Peran ini harus disertai unit."),
  AK_021("Tanggal akhir mendahului tanggal mulai."),
  AK_022("Peran yang sama untuk unit dan tahun ini sudah ada pada masa itu."),
  AK_023("Peran sendiri tidak dapat diatur sendiri. Minta Admin lain."),
  AK_024("Peran tidak dikenal."),
  AK_030("Anda sedang bertindak sebagai orang lain. Kembali lebih dahulu."),
  AK_031("Akun ini tidak dapat diwakili karena perannya menentukan hasil penilaian."),
  AK_032("Akun ini tidak aktif."),
  AK_033("Alasan wajib diisi; alasan tampil di jurnal."),
  AK_034("Anda tidak dapat bertindak sebagai diri sendiri."),
  AK_040("Nama kunci wajib diisi, paling panjang 100 huruf."),
  AK_041("Pilih paling sedikit satu peran yang Anda pegang."),
  AK_042("Masa berlaku kunci 1 sampai 365 hari."),
  AK_043("Kunci API hanya dapat dibuat pada halaman, sebagai diri sendiri."),
  AK_050("Pilih unit atau orang yang berhubungan dengan Anda, salah satu saja."),
  AK_051("Keterangan hubungan paling panjang 500 huruf."),
  AK_052("Alasan mencabut hubungan wajib diisi."),
  AK_060("Sebutkan dasar perbaikan, misalnya nomor SK; paling panjang 500 huruf."),
  AK_061("Data sendiri tidak dapat diperbaiki sendiri. Minta petugas lain.");

  private final String kalimat;

  KodeAturanAkun(String kalimat) {
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
