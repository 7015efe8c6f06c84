package id.bangga.bukti;

import id.bangga.bersama.Putusan;
import id.bangga.bersama.Putusan.Alasan;
import id.bangga.bersama.Tulisan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The rules of evidence, without any reading or writing.
final class AturanBukti {
  static final int JUDUL_TERPANJANG = 200;

  private AturanBukti() {}

  /// What people said about a document.
  static Putusan periksa(DataBukti data, LocalDate hariIni) {
    List<Alasan> alasan = new ArrayList<>();
    tambah(alasan, data.judul().isEmpty(), KodeBukti.BD_011);
    LocalDate tanggal = data.tanggalDokumen();
    tambah(alasan, tanggal == null, KodeBukti.BD_012);
    tambah(alasan, tanggal != null && tanggal.isAfter(hariIni), KodeBukti.BD_013);
    LocalDate mulai = data.periodeMulai();
    LocalDate selesai = data.periodeSelesai();
    LocalDate awal = mulai == null ? tanggal : mulai;
    tambah(alasan, selesai != null && awal != null && selesai.isBefore(awal), KodeBukti.BD_014);
    alasan.addAll(panjang("Judul bukti", data.judul()));
    alasan.addAll(panjang("Pemilik dokumen", data.pemilik()));
    return Putusan.dari(alasan);
  }

  private static List<Alasan> panjang(String sebutan, String isi) {
    return Tulisan.periksa(KodeBukti.BD_015, sebutan, isi, JUDUL_TERPANJANG);
  }

  /// What is asked when an evidence is to support one more indicator.
  ///
  /// @param dipakai indicators of that cycle it supports already
  record Permohonan(Bukti bukti, long indikatorId, List<Long> dipakai, int terbanyak) {}

  static Putusan periksa(Permohonan penautan) {
    List<Alasan> alasan = new ArrayList<>();
    Bukti bukti = penautan.bukti();
    tambah(alasan, bukti.terhapus(), KodeBukti.BD_021);
    boolean sudah = penautan.dipakai().contains(penautan.indikatorId());
    if (!sudah && penautan.dipakai().size() >= penautan.terbanyak()) {
      alasan.add(
          new Alasan(
              KodeBukti.BD_020,
              "“%s” sudah dipakai untuk %d indikator; satu bukti paling banyak untuk %d indikator."
                  .formatted(bukti.judul(), penautan.dipakai().size(), penautan.terbanyak())));
    }
    return Putusan.dari(alasan);
  }

  private static void tambah(List<Alasan> alasan, boolean salah, KodeBukti kode) {
    if (salah) {
      alasan.add(Alasan.dari(kode));
    }
  }
}
