package id.bangga.skm.cli;

import id.bangga.perintah.Kelompok;
import picocli.CommandLine.Command;

/// `./bangga skm`
@Command(
    name = "skm",
    description = "Survei Kepuasan Masyarakat (PermenPANRB 14/2017).",
    subcommands = {SkmHitungCommand.class, SkmPeriksaCommand.class})
public final class SkmCommand extends Kelompok {}
