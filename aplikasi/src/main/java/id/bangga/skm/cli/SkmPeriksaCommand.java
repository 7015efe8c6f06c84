package id.bangga.skm.cli;

import id.bangga.berkas.BacaJson;
import id.bangga.berkas.Galat;
import id.bangga.perintah.Keluaran;
import id.bangga.skm.PemeriksaLaporan;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `./bangga skm periksa`: the audit of a published report.
@Command(
    name = "periksa",
    description = "Periksa laporan SKM yang sudah terbit: nilai tepat, cara hitung, temuan.")
public final class SkmPeriksaCommand implements Callable<Integer> {
  @Mixin private Keluaran keluaran;

  @Parameters(
      paramLabel = "LAPORAN.json",
      description = "Angka tercetak: {\"n\":369,\"unsur\":[{\"kode\":\"U1\",\"nrr\":\"3.40\"}],…}.")
  private Path berkas;

  @Override
  public Integer call() {
    var isi = BacaJson.baca(berkas);
    Galat rusak = isi.galat();
    if (rusak != null) {
      return keluaran.tolak(List.of(rusak));
    }
    var pemeriksaan = PemeriksaLaporan.periksa(isi.nilai());
    if (!pemeriksaan.galat().isEmpty()) {
      return keluaran.tolak(pemeriksaan.galat());
    }
    var hasil = Objects.requireNonNull(pemeriksaan.hasil());
    hasil.catatan().forEach(keluaran::catat);
    return keluaran.cetak(SkmJson.periksa(hasil), () -> SkmTeks.periksa(hasil));
  }
}
