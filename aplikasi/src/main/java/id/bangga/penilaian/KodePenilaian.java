package id.bangga.penilaian;

import id.bangga.bersama.KodeAturan;

/// Why a step of the self-assessment is refused.
public enum KodePenilaian implements KodeAturan {
  PN_001("Penilaian sudah diajukan; isiannya terkunci sampai dikembalikan."),
  PN_002("Penilaian sedang menunggu persetujuan Pimpinan PD; tarik dahulu untuk mengubahnya."),
  PN_003("Fase penilaian mandiri tidak sedang dibuka."),
  PN_004("Jawaban tidak sesuai dengan indikatornya."),
  PN_005("Indikator ini diisi verifikator, bukan perangkat daerah."),
  PN_006("Nilai indikator ini datang otomatis dan tidak diisi."),
  PN_007("Indikator bukan bagian dari instrumen siklus ini."),
  PN_008("Penjelasan terlalu panjang."),
  PN_009("Unit bukan peserta siklus ini."),
  PN_010("Masih ada indikator yang belum dijawab."),
  PN_012("Belum ada satu pun bukti sah; semua jawaban akan bernilai E."),
  PN_013("Langkah ini tidak berlaku pada status penilaian sekarang."),
  PN_014("Alasan wajib diisi."),
  PN_015("Pernyataan kebenaran isian belum disetujui."),
  PN_016("Pengajuan ini tidak menunggu putusan tenggang."),
  PN_017("Hasil siklus ini sudah ditetapkan; tidak ada yang dapat diubah."),
  PN_018("Sumber nilai otomatis ini tidak berubah sejak penilaian diajukan."),
  PN_019("Sumber data wajib diisi."),
  PN_030("Unit tidak dikenal."),
  PN_031("Kunci data tidak dikenal dalam instrumen siklus ini."),
  PN_032("Nilai tidak sesuai dengan rumus indikatornya."),
  PN_033("Unit dan kunci yang sama muncul dua kali."),
  PN_034("Baris yang tidak berlaku memerlukan keterangan dan tanpa nilai.");

  private final String kalimat;

  KodePenilaian(String kalimat) {
    this.kalimat = kalimat;
  }

  @Override
  public String kalimat() {
    return kalimat;
  }

  @Override
  public String dasar() {
    return this == PN_012
        ? "LKE Zona Integritas (PermenPANRB 90/2021): tanpa bukti E"
        : "rancangan";
  }
}
