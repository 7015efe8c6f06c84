package id.bangga.perintah;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that only holds other commands: alone it shows its use.
public abstract class Kelompok implements Callable<Integer> {
  @Spec private CommandSpec spesifikasi;

  @Override
  public final Integer call() {
    var perintah = spesifikasi.commandLine();
    perintah.usage(perintah.getErr());
    return Status.SALAH_PAKAI;
  }
}
