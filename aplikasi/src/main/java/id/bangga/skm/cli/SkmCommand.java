package id.bangga.skm.cli;

import picocli.CommandLine.Command;

/// `./bangga skm`
@Command(
    name = "skm",
    description = "Survei Kepuasan Masyarakat (PermenPANRB 14/2017).",
    subcommands = {SkmHitungCommand.class, SkmPeriksaCommand.class})
public final class SkmCommand implements java.util.concurrent.Callable<Integer> {
  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spesifikasi;

  @Override
  public Integer call() {
    spesifikasi.commandLine().usage(spesifikasi.commandLine().getErr());
    return id.bangga.perintah.Status.SALAH_PAKAI;
  }
}
