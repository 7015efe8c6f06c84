package id.bangga.laporan;

import id.bangga.berkas.TabelKeluar;
import id.bangga.tindaklanjut.SaranWarga;
import java.util.List;

/// The suggestions of a period as a table, each with its answer.
final class RekapSaran {
  private RekapSaran() {}

  static TabelKeluar tabel(List<SaranWarga> saran) {
    return new TabelKeluar(
        "Rekap saran",
        List.of("Tanggal", "Layanan", "Titik", "Saran", "Keadaan", "Tanggapan"),
        saran.stream()
            .map(satu ->
                List.of(
                    satu.tanggal(),
                    satu.layanan(),
                    satu.titik(),
                    satu.isi(),
                    satu.keadaan().sebutan(),
                    satu.tanggapan()))
            .toList());
  }
}
