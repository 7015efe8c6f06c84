package id.bangga.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./bangga serve`: a real installation.
@Command(
    name = "serve",
    description = {
      "Jalankan instalasi (kosong bila foldernya baru; admin pertama: ./bangga admin buat).",
      "Basis data bawaan di FOLDER, atau basis data luar bila BANGGA_DB_URL diisi."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spesifikasi;

  @Mixin private OpsiJaringan jaringan;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "data/utama",
      description = "Folder data (bawaan: ${DEFAULT-VALUE}).")
  private Path data;

  @Override
  public Integer call() {
    var baris = spesifikasi.commandLine();
    var opsi = new OpsiServer(data, jaringan.alamat, jaringan.port, false, false);
    return new Server(opsi, baris.getOut(), baris.getErr()).jalankan();
  }
}
