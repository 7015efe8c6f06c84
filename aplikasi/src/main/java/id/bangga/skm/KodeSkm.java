package id.bangga.skm;

import id.bangga.bersama.KodeAturan;

/// Refusals of answers and totals (`SKM_0…`), and findings of the audit of a published report
/// (`SKM_1…`).
public enum KodeSkm implements KodeAturan {
  SKM_001("Berkas tidak memuat kolom unsur.", "PermenPANRB 14/2017"),
  SKM_002("Satu unsur muncul pada dua kolom.", "PermenPANRB 14/2017"),
  SKM_003("Jawaban harus bilangan bulat 1 sampai 4.", "PermenPANRB 14/2017 (skala 1–4)"),
  SKM_004("Jumlah nilai tidak mungkin untuk banyaknya jawaban.", "PermenPANRB 14/2017 (skala 1–4)"),
  SKM_005("Banyaknya jawaban harus bilangan bulat 1 atau lebih.", "PermenPANRB 14/2017"),
  SKM_006("Populasi lebih kecil daripada jumlah responden.", "rancangan"),
  SKM_007("Unsur tidak dikenal.", "PermenPANRB 14/2017"),
  SKM_008("Laporan tidak lengkap atau salah tulis.", "rancangan"),
  SKM_009("Kolom kelompok tidak ada.", "rancangan"),
  SKM_101("IKM terbit di luar rentang yang mungkin.", "PermenPANRB 14/2017 (bobot 1/x)"),
  SKM_102("IKM terbit hanya mungkin dengan cara hitung lain.", "PermenPANRB 14/2017 (bobot 1/x)"),
  SKM_103("IKM terbit tidak dapat dihasilkan cara hitung mana pun.", "PermenPANRB 14/2017"),
  SKM_104("Huruf mutu tidak sesuai nilai terbit.", "PermenPANRB 14/2017 (tabel mutu)"),
  SKM_105("Huruf mutu berubah bila dihitung tepat.", "PermenPANRB 14/2017 (tabel mutu)"),
  SKM_106("Sebutan kinerja tidak sesuai huruf mutu.", "PermenPANRB 14/2017 (tabel mutu)"),
  SKM_107("Kalimat tren bertentangan dengan angkanya.", "rancangan"),
  SKM_108("Bagian-bagian berjumlah lebih dari 100 %.", "rancangan"),
  SKM_109("Responden terlalu sedikit.", "PermenPANRB 14/2017 (Krejcie dan Morgan)"),
  SKM_110("Nilai unsur di luar 1 sampai 4.", "PermenPANRB 14/2017 (skala 1–4)"),
  SKM_111("Nilai unsur tidak mungkin dengan jumlah responden ini.", "rancangan"),
  SKM_112("Bobot tercetak bukan 1 dibagi jumlah unsur.", "PermenPANRB 14/2017 (bobot 1/x)"),
  SKM_113("Bobot tercetak bukan yang dipakai.", "rancangan"),
  SKM_114("NRR gabungan tidak sesuai nilai unsurnya.", "PermenPANRB 14/2017"),
  SKM_115("Huruf mutu memakai tabel lama (KEP/25/M.PAN/2/2004).", "PermenPANRB 14/2017"),
  SKM_116("Jumlah nilai dan NRR suatu unsur tidak cocok.", "PermenPANRB 14/2017"),
  SKM_117("Banyaknya kuesioner tidak cocok.", "rancangan"),
  SKM_118("Nilai tertimbang tercetak tidak cocok.", "PermenPANRB 14/2017"),
  SKM_119("Peringkat unsur tidak sesuai nilainya.", "rancangan");

  private final String kalimat;
  private final String dasar;

  KodeSkm(String kalimat, String dasar) {
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
