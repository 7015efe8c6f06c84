package id.bangga.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Nomor port (bawaan: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "data/utama",
      description = "Folder data (bawaan: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--alamat",
      paramLabel = "ALAMAT",
      defaultValue = "127.0.0.1",
      description = "Alamat jaringan yang didengarkan (bawaan: ${DEFAULT-VALUE}).")
  private String alamat;

  @Override
  public Integer call() {
    var baris = spesifikasi.commandLine();
    var opsi = new OpsiServer(data, alamat, port, false, false);
    return new Server(opsi, baris.getOut(), baris.getErr()).jalankan();
  }
}
