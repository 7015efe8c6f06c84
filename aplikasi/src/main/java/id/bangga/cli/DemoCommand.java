package id.bangga.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./bangga demo`: the sample city.
@Command(
    name = "demo",
    description = {
      "Jalankan kota contoh dengan basis data bawaan.",
      "Dijalankan lagi pada folder yang sama, data di sana dilanjutkan."
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spesifikasi;

  @Mixin private OpsiJaringan jaringan;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "data/demo",
      description = "Folder data (bawaan: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(names = "--ulang", description = "Buang kota contoh yang ada, mulai dari awal.")
  private boolean ulang;

  @Override
  public Integer call() {
    var baris = spesifikasi.commandLine();
    var opsi = new OpsiServer(data, jaringan.alamat, jaringan.port, true, ulang);
    return new Server(opsi, baris.getOut(), baris.getErr()).jalankan();
  }
}
