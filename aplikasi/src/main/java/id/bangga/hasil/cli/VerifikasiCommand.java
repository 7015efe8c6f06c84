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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./bangga verifikasi`: derives every score and rank of a published result again, from its file
/// alone.
@Command(
    name = "verifikasi",
    description =
        "Hitung ulang setiap skor dan peringkat dari berkas hasil, lalu katakan berlaku atau"
            + " tidak.")
public final class VerifikasiCommand implements Callable<Integer> {
  private static final long TERBESAR = 200L * 1024 * 1024;
  private static final int TEMUAN_DI_LAYAR = 40;

  @Mixin private Keluaran keluaran;

  @Parameters(paramLabel = "HASIL.json", description = "Berkas dari /hasil/TAHUN.json.")
  private Path berkas;

  @Option(
      names = "--sidik",
      paramLabel = "SIDIK",
      description = "Sidik yang tercetak pada Berita Acara, atau alamat pada kode QR-nya.")
  private String sidik = "";

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
    HasilVerifikasi akhir = sidik.isBlank() ? hasil : hasil.dibandingkan(sidik);
    return keluaran.cetak(
        akhir.keJson(), () -> teks(akhir), akhir.berlaku() ? Status.SELESAI : Status.DITOLAK);
  }

  private String teks(HasilVerifikasi hasil) {
    var teks = new StringBuilder();
    teks.append(
        hasil.berlaku()
            ? "BERLAKU: setiap skor dan peringkat dihitung ulang dari berkas ini, dan cocok.\n"
            : "TIDAK BERLAKU: ada %d temuan.\n".formatted(hasil.temuan().size()));
    teks.append(
        "Dihitung ulang: %d unit, %d skor, %d peringkat.\n"
            .formatted(hasil.unit(), hasil.skor(), hasil.peringkat()));
    teks.append("Sidik isi: ").append(hasil.sidik().isEmpty() ? "—" : hasil.sidik()).append('\n');
    hasil.temuan().stream()
        .limit(TEMUAN_DI_LAYAR)
        .forEach(satu ->
            teks.append(
                "  %s %s: %s\n".formatted(satu.kode(), satu.kode().sebutan(), satu.pesan())));
    if (hasil.temuan().size() > TEMUAN_DI_LAYAR) {
      teks.append(
          "  … dan %d temuan lain; pakai --json untuk semuanya.\n"
              .formatted(hasil.temuan().size() - TEMUAN_DI_LAYAR));
    }
    return teks.append(saran(hasil)).toString();
  }

  private String saran(HasilVerifikasi hasil) {
    if (!hasil.berlaku()) {
      return "Jangan pakai berkas ini. Unduh lagi dari halaman hasil resmi, lalu periksa ulang.\n";
    }
    return sidik.isBlank()
        ? "Cocokkan sidik di atas dengan yang tercetak pada Berita Acara, atau jalankan lagi dengan"
            + " --sidik.\n"
        : "Sidiknya sama dengan yang Anda sebutkan.\n";
  }
}
