package id.bangga.organisasi;

import id.bangga.bersama.KodeAturan;

/// Rules about units; codes are never reused. Rules without an article are our own (`rancangan`).
public enum KodeAturanOrganisasi implements KodeAturan {
  OR_001("Kode unit belum diisi. Isi kode yang belum dipakai unit lain, misalnya PD.05."),
  OR_002(
      "Kode unit hanya boleh berisi huruf besar, angka, titik, dan tanda hubung (2 sampai 30 huruf)."
          + " Perbaiki penulisannya, misalnya PD.05."),
  OR_003("Kode unit sudah dipakai. Setiap unit harus memiliki kode sendiri; ganti salah satunya."),
  OR_004("Nama unit belum diisi. Tulis nama lengkap menurut peraturan pembentukannya."),
  OR_005("Nama unit terlalu panjang. Ringkas sampai paling banyak 150 huruf."),
  OR_006("Isian terlalu panjang. Ringkas sampai batas yang disebut."),
  OR_007("Jenis unit tidak dikenal. Pilih salah satu jenis yang tersedia."),
  OR_008("Klaster tidak dikenal. Pilih salah satu klaster yang tersedia."),
  OR_009("Jenis layanan tidak dikenal. Isi Publik atau Internal."),
  OR_010("Unit induk tidak dikenal. Isi kode unit yang sudah ada atau ada di berkas yang sama."),
  OR_011("Susunan melingkar: unit menjadi atasan dirinya sendiri. Ganti unit induknya."),
  OR_012(
      "Jenis unit induk tidak sesuai. Pilih induk dari jenis yang disebut.",
      "UU 23/2014 Pasal 229; PP 18/2016"),
  OR_013(
      "Unit jenis ini harus mempunyai unit induk. Isi kode unit induknya.",
      "UU 23/2014 Pasal 229; PP 18/2016"),
  OR_014("Tanggal tidak terbaca. Tulis sebagai 31/12/2026 atau 2026-12-31."),
  OR_015("Tanggal sampai lebih awal daripada tanggal sejak. Perbaiki salah satunya."),
  OR_016("Jumlah ASN bukan bilangan bulat. Tulis angka saja, misalnya 120."),
  OR_017("Jumlah ASN harus antara 0 dan 100.000. Perbaiki angkanya."),
  OR_018("Ada dua unit dengan nama yang sama pada masa yang sama. Ubah atau tutup salah satunya."),
  OR_019(
      "Unit ditutup padahal masih mempunyai unit di bawahnya. Pindahkan atau tutup dahulu unit di"
          + " bawahnya."),
  OR_020("Unit induk tidak berlaku sepanjang masa unit ini. Sesuaikan tanggal atau unit induknya."),
  OR_022("Tanggal sejak terlalu awal. Isi tanggal yang tidak mendahului keadaan yang tercatat."),
  OR_023("Unit sudah tidak berlaku pada tanggal itu. Pilih tanggal dalam masa berlakunya."),
  OR_024(
      "Dasar atau alasan belum diisi atau terlalu pendek. Sebutkan peraturan atau alasannya (5 sampai 500 huruf)."),
  OR_025("Tanda terverifikasi tidak dikenal. Isi Ya atau Tidak."),
  OR_026(
      "Pemecahan harus menghasilkan paling sedikit dua unit (termasuk unit asal bila tetap ada)."),
  OR_027("Penggabungan harus melibatkan paling sedikit dua unit yang berbeda."),
  OR_028("Unit sudah mempunyai perubahan setelah tanggal itu. Pilih tanggal sesudahnya."),
  OR_030("Tidak ada yang berubah. Ubah paling sedikit satu isian."),
  OR_031(
      "Tanggal di luar batas wajar (17 Agustus 1945 sampai 31 Desember 2100). Periksa tahunnya."),
  OR_032(
      "Unit ini berakhir karena dipecah atau digabung, sehingga tidak dapat dibuka kembali."
          + " Bentuk unit baru."),
  OR_033(
      "Riwayat unit terputus. Isi tanggal sejak dengan hari sesudah tanggal sampai baris"
          + " sebelumnya.");

  private final String kalimat;
  private final String dasar;

  KodeAturanOrganisasi(String kalimat) {
    this(kalimat, "rancangan");
  }

  KodeAturanOrganisasi(String kalimat, String dasar) {
    this.kalimat = kalimat;
    this.dasar = dasar;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  /// The second half of the sentence: what to do.
  String obat() {
    return kalimat.substring(kalimat.indexOf(". ") + 2);
  }

  @Override
  public String dasar() {
    return dasar;
  }
}
