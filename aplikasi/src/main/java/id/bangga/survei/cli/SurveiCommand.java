package id.bangga.survei.cli;

import id.bangga.perintah.Kelompok;
import picocli.CommandLine.Command;

/// `./bangga survei`
@Command(
    name = "survei",
    description = "Survei budaya kerja: 21 perilaku BerAKHLAK.",
    subcommands = {SurveiHitungCommand.class, SurveiIndeksCommand.class})
public final class SurveiCommand extends Kelompok {}
