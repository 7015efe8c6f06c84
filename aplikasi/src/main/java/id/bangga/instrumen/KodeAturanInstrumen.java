package id.bangga.instrumen;

import id.bangga.bersama.KodeAturan;

/// Rules of the instrument (IN_001 …) and of answers to it (IN_021 …).
public enum KodeAturanInstrumen implements KodeAturan {
  IN_001("Jumlah bobot seluruh indikator harus tepat 100.", RANCANGAN_PEMDA),
  IN_002("Kode harus unik dalam satu instrumen.", "rancangan"),
  IN_003(
      "Instrumen sudah terkunci karena dipakai siklus. Salin menjadi versi baru untuk mengubahnya.",
      "rancangan"),
  IN_004("Setiap komponen harus memuat paling sedikit satu indikator.", "rancangan"),
  IN_005(
      "Tingkat harus berurut dari skor 1 sampai 0 dan hurufnya dari peta yang dipilih.",
      PetaTingkat.SUMBER),
  IN_006("Setiap tingkat harus diuraikan.", "rancangan"),
  IN_007("Masukan rumus harus lengkap dan bernama.", "rancangan"),
  IN_008("Bobot harus lebih dari 0, paling besar 100, paling banyak 4 desimal.", "rancangan"),
  IN_009("Bukti dukung yang diminta harus disebut.", RANCANGAN_PEMDA),
  IN_010(
      "Sumber atau dasar harus disebut; tulis \"rancangan\" bila rancangan sendiri.", "rancangan"),
  IN_011("Indikator otomatis harus menyebut kunci data yang mengisinya.", "rancangan"),
  IN_012(
      "Kode dan nama harus diisi; kode berupa huruf, angka, titik, atau garis bawah.", "rancangan"),
  IN_013("Komponen induk tidak ada, atau berada di bawah komponen itu sendiri.", "rancangan"),
  IN_015("Tahun harus antara 2000 dan 2100.", "rancangan"),
  IN_021("Jumlah angka yang diisi tidak sesuai dengan masukan rumus.", "rancangan"),
  IN_022("Angka tidak boleh negatif.", "rancangan"),
  IN_023("Angka harus bilangan bulat.", "rancangan"),
  IN_024("Bagian tidak boleh melebihi seluruhnya.", "rancangan"),
  IN_025("Angka di luar rentang yang mungkin.", "rancangan"),
  IN_026("Tingkat yang dipilih tidak ada pada indikator ini.", "rancangan"),
  IN_027("Bentuk jawaban tidak sesuai dengan tipe indikator.", "rancangan"),
  IN_028("Indikator ini tidak boleh dijawab tidak berlaku.", "rancangan"),
  IN_029("Alasan tidak berlaku harus ditulis.", "rancangan");

  private final String kalimat;
  private final String dasar;

  KodeAturanInstrumen(String kalimat, String dasar) {
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
