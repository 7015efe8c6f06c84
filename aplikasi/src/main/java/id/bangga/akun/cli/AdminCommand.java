package id.bangga.akun.cli;

import id.bangga.perintah.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./bangga admin`: the first administrator, and a way back when all are locked out.
@Command(
    name = "admin",
    description = "Akun Admin: buat yang pertama, atau atur ulang sandi sebuah akun.",
    subcommands = {AdminBuatCommand.class, AdminSandiCommand.class})
public final class AdminCommand implements Callable<Integer> {
  @Spec private CommandSpec spesifikasi;

  @Override
  public Integer call() {
    spesifikasi.commandLine().usage(spesifikasi.commandLine().getErr());
    return Status.SALAH_PAKAI;
  }
}
