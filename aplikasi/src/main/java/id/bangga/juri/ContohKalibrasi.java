package id.bangga.juri;

import java.util.List;

/// Three invented practices to begin a calibration with: a strong one, one that is well told but
/// proves little, one that is small and real. None of them is a unit of any city.
public final class ContohKalibrasi {
  private static final List<Kalibrasi.Contoh> BAKU =
      List.of(
          new Kalibrasi.Contoh(
              1,
              "Antrean loket dari 94 menjadi 31 menit (contoh rekaan)",
              "Sebuah kantor layanan memetakan jam sibuk, menggilir petugas menurut datangnya warga,"
                  + " dan menempel waktu tunggu di pintu setiap hari. Dalam sembilan bulan rata-rata"
                  + " waktu tunggu turun dari 94 menjadi 31 menit (4.120 layanan tercatat) dan keluhan"
                  + " dari 37 menjadi 9 per bulan. Dua kantor lain sudah menirunya. Kepala kantor ikut"
                  + " bertugas di loket setiap Senin. Paparan singkat, data lengkap."),
          new Kalibrasi.Contoh(
              2,
              "Gerakan senyum dan salam pagi (contoh rekaan)",
              "Seluruh pegawai mengikuti apel dan yel-yel nilai BerAKHLAK setiap pagi; videonya"
                  + " ditonton 12.000 kali. Spanduk, seragam, dan lagu dibuat sendiri. Tidak ada data"
                  + " layanan sebelum dan sesudah; kepuasan warga belum diukur. Pimpinan hadir pada"
                  + " peluncuran. Paparan sangat menarik dan rapi."),
          new Kalibrasi.Contoh(
              3,
              "Berkas kurang diberitahu lewat pesan (contoh rekaan)",
              "Tiga petugas mencatat kekurangan berkas yang paling sering, lalu mengirim daftar periksa"
                  + " lewat pesan sebelum warga datang. Warga yang harus kembali turun dari 28 % menjadi"
                  + " 17 % dalam empat bulan (n = 610). Belum tertulis dalam prosedur; berhenti dua"
                  + " minggu ketika petugasnya cuti. Paparan sederhana."));

  private ContohKalibrasi() {}

  public static List<Kalibrasi.Contoh> baku() {
    return BAKU;
  }
}
