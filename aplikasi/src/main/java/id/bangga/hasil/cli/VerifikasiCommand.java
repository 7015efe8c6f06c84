package id.bangga.hasil.cli;

import id.bangga.berkas.Galat;
import id.bangga.hasil.HasilVerifikasi;
import id.bangga.hasil.Verifikasi;
import id.bangga.perintah.Keluaran;
import id.bangga.perintah.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `./bangga verifikasi`: derives every score and rank of a published result again, from its file
/// alone.
@Command(
    name = "verifikasi",
    description =
        "Hitung ulang setiap skor dan peringkat dari berkas hasil, lalu katakan berlaku atau tidak.")
public final class VerifikasiCommand implements Callable<Integer> {
  private static final long TERBESAR = 200L * 1024 * 1024;

  @Mixin private Keluaran keluaran;

  @Parameters(paramLabel = "HASIL.json", description = "Berkas dari /hasil/TAHUN.json.")
  private Path berkas;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(berkas)) {
      return keluaran.tolak(
          List.of(Galat.berkas("VH_000", "Berkas %s tidak ditemukan.".formatted(berkas))));
    }
    if (Files.size(berkas) > TERBESAR) {
      return keluaran.tolak(List.of(Galat.berkas("VH_000", "Berkas lebih dari 200 MB.")));
    }
    HasilVerifikasi hasil = Verifikasi.periksa(Files.readAllBytes(berkas));
    return keluaran.cetak(
        hasil.keJson(), () -> teks(hasil), hasil.berlaku() ? Status.SELESAI : Status.DITOLAK);
  }

  private static String teks(HasilVerifikasi hasil) {
    var teks = new StringBuilder();
    teks.append(hasil.berlaku() ? "BERLAKU\n" : "TIDAK BERLAKU\n");
    teks.append("Sidik isi: ").append(hasil.sidik()).append('\n');
    teks.append(
        "Dihitung ulang: %d unit, %d skor, %d peringkat\n"
            .formatted(hasil.unit(), hasil.skor(), hasil.peringkat()));
    hasil
        .temuan()
        .forEach(satu ->
            teks.append("%s %s: %s\n".formatted(satu.kode(), satu.kode().sebutan(), satu.pesan())));
    return teks.toString();
  }
}
