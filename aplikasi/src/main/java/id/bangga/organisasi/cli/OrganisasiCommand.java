package id.bangga.organisasi.cli;

import id.bangga.perintah.Status;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./bangga organisasi`: units in and out of files.
@Command(
    name = "organisasi",
    description = "Unit kerja: impor dan ekspor berkas.",
    subcommands = {ImporCommand.class, EksporCommand.class})
public final class OrganisasiCommand implements Callable<Integer> {
  @Spec private CommandSpec spesifikasi;

  @Override
  public Integer call() {
    spesifikasi.commandLine().usage(spesifikasi.commandLine().getErr());
    return Status.SALAH_PAKAI;
  }
}
