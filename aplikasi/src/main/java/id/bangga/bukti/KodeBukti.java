package id.bangga.bukti;

import id.bangga.bersama.KodeAturan;

/// Why a file, an evidence or a link is refused.
public enum KodeBukti implements KodeAturan {
  BD_001("Berkas kosong. Pilih berkas yang berisi."),
  BD_002("Berkas terlalu besar. Kecilkan atau bagi berkasnya."),
  BD_003("Jenis berkas tidak diterima. Unggah PDF, JPG, PNG, XLSX, atau DOCX."),
  BD_004("Isi berkas tidak sama dengan akhiran namanya. Ganti nama atau simpan ulang berkasnya."),
  BD_005("Berkas rusak atau terpotong. Buka berkasnya, lalu simpan ulang."),
  BD_006("Berkas terkunci kata sandi. Simpan ulang tanpa kata sandi."),
  BD_007("Berkas berisi makro atau program. Simpan ulang sebagai berkas tanpa makro."),
  BD_008(
      "PDF berisi skrip, lampiran, atau perintah yang berjalan sendiri. Cetak ulang ke PDF, lalu"
          + " unggah hasilnya."),
  BD_009("Berkas terurai menjadi terlalu besar. Simpan ulang dari aplikasi asalnya."),
  BD_010("Berkas merangkap jenis lain. Simpan ulang dari aplikasi asalnya."),
  BD_011("Judul bukti belum diisi."),
  BD_012("Tanggal dokumen belum diisi."),
  BD_013("Tanggal dokumen di masa depan. Isi tanggal yang tertera pada dokumen."),
  BD_014("Masa dokumen berakhir sebelum mulai."),
  BD_015("Isian terlalu panjang."),
  BD_020("Bukti ini sudah dipakai untuk sebanyak mungkin indikator."),
  BD_021("Bukti sudah dihapus. Urungkan penghapusannya dahulu."),
  BD_022("Penilaian unit ini sudah diajukan; tautan bukti terkunci."),
  BD_023("Bukti dipakai dalam penilaian yang sudah diajukan dan tidak dapat dihapus."),
  BD_024("Indikator bukan bagian dari instrumen siklus ini."),
  BD_026("Unit bukan peserta siklus ini."),
  BD_027("Berkas yang sama sudah ada lagi di laci.");

  private final String kalimat;

  KodeBukti(String kalimat) {
    this.kalimat = kalimat;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  @Override
  public String dasar() {
    return this == BD_020 ? "rancangan; parameter siklus maksIndikatorPerBukti" : "rancangan";
  }
}
