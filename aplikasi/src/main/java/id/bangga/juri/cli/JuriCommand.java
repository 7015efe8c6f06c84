package id.bangga.juri.cli;

import id.bangga.perintah.Kelompok;
import picocli.CommandLine.Command;

/// `./bangga juri`
@Command(
    name = "juri",
    description = "Penjurian: nilai yang bebas dari kerasnya juri, dan rencana penjurian.",
    subcommands = {JuriHitungCommand.class, JuriRencanaCommand.class})
public final class JuriCommand extends Kelompok {}
