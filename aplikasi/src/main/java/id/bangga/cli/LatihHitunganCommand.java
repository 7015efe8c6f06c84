package id.bangga.cli;

import id.bangga.perintah.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/// `./bangga latih-hitungan`: the training run of the commands on files, at the end of a build.
@Command(
    name = "latih-hitungan",
    hidden = true,
    description = "Latih hitungan atas berkas (dipakai perakitan).")
final class LatihHitunganCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    var buang = new PrintWriter(Writer.nullWriter());
    Path tempat = Files.createTempDirectory("bangga-latih-");
    try {
      for (ContohHitungan contoh : ContohHitungan.semua()) {
        Bangga.jalankan(buang, buang, contoh.perintah(tempat));
      }
      return Status.SELESAI;
    } finally {
      FileSystemUtils.deleteRecursively(tempat);
    }
  }
}
