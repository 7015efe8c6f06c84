package id.bangga.layanan;

import id.bangga.bersama.KodeAturan;

/// Every rule about services, service points and answers by which something is refused.
public enum KodeAturanLayanan implements KodeAturan {
  LY_001(
      "Kode titik 3 sampai 40 huruf kecil, angka, atau tanda hubung, karena dipakai sebagai"
          + " alamat.",
      Dasar.RANCANGAN),
  LY_002("Kode ini sudah dipakai. Pilih kode lain.", Dasar.RANCANGAN),
  LY_003("Pilih paling sedikit satu layanan untuk titik ini.", Dasar.RANCANGAN),
  LY_004("Jam tutup harus sesudah jam buka.", Dasar.RANCANGAN),
  LY_005("Populasi harus bilangan bulat lebih dari nol beserta sumbernya.", Dasar.SAMPEL),
  LY_006("Nama belum diisi.", Dasar.RANCANGAN),
  LY_007(
      "Tulis alasan pengecualian sedikitnya 10 huruf; alasan itu tampil bersama kedua angka.",
      Dasar.RANCANGAN),
  LY_008("Tiket tidak dikenal di titik ini. Periksa ketikannya.", Dasar.RANCANGAN),
  LY_009("Tiket sudah dipakai; satu tiket hanya untuk satu jawaban.", Dasar.RANCANGAN),
  LY_010("Tiket sudah lewat masa berlakunya.", Dasar.RANCANGAN),
  LY_011("Titik ini memerlukan tiket. Minta tiket kepada petugas.", Dasar.RANCANGAN),
  LY_012("Nilai harus 1, 2, 3, atau 4; kosongkan bila tidak dijawab.", Dasar.KUESIONER),
  LY_013("Jawaban ini tidak ada dalam pemetaan. Sesuaikan pemetaannya.", Dasar.KUESIONER),
  LY_014("Layanan atau titik tidak dikenal pada unit ini.", Dasar.RANCANGAN),
  LY_015(
      "Tanggal survei paling awal 1 Januari 2000 dan tidak boleh di masa depan.", Dasar.RANCANGAN),
  LY_016("Tidak satu pun unsur dijawab.", Dasar.KUESIONER),
  LY_017("Nomor jawaban (UUID) yang sama muncul dua kali dalam kiriman.", Dasar.RANCANGAN),
  LY_018("Belum ada kolom yang dipetakan ke unsur.", Dasar.KUESIONER),
  LY_019("Ketikan kedua harus oleh orang lain.", Dasar.RANCANGAN),
  LY_020(
      "Perangkat ini sudah mengirim banyak jawaban dalam satu jam terakhir. Tunggu sebentar atau"
          + " pakai perangkat lain.",
      Dasar.RANCANGAN),
  LY_021("Pilihan profil tidak dikenal.", Dasar.KUESIONER),
  LY_022("Nomor lembar ini sudah tersimpan; periksa nomornya.", Dasar.RANCANGAN),
  LY_023("Instrumen tidak dikenal atau sudah tidak dipakai.", Dasar.KUESIONER),
  LY_024(
      "Kuesioner memerlukan nama, kode (huruf besar, angka, dan tanda hubung), dan paling sedikit"
          + " satu pertanyaan.",
      Dasar.RANCANGAN),
  LY_025(
      "Pertanyaan sendiri memerlukan kode huruf besar, nama, pertanyaan, dan empat jawaban dari"
          + " yang terburuk.",
      Dasar.KUESIONER),
  LY_026("Kode pertanyaan muncul dua kali.", Dasar.RANCANGAN),
  LY_027(
      "Unit ini sudah punya layanan dengan nama itu; warga tidak dapat membedakan keduanya.",
      Dasar.RANCANGAN);

  private static final class Dasar {
    static final String RANCANGAN = "rancangan";
    static final String SAMPEL = "PermenPANRB 14/2017 (tabel Krejcie dan Morgan)";
    static final String KUESIONER = "PermenPANRB 14/2017 (kuesioner)";
  }

  private final String kalimat;
  private final String dasar;

  KodeAturanLayanan(String kalimat, String dasar) {
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
