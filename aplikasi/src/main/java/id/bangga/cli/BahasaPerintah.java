package id.bangga.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Bahasa Indonesia for what the command-line library prints by itself, and the help option of
/// every command.
final class BahasaPerintah {
  private static final int LEBAR = 100;

  private BahasaPerintah() {}

  static void pasang(CommandLine perintah) {
    UsageMessageSpec bantuan = perintah.getCommandSpec().usageMessage();
    bantuan.synopsisHeading("Pemakaian: ");
    bantuan.optionListHeading("%nPilihan:%n");
    bantuan.parameterListHeading("%nMasukan:%n");
    bantuan.commandListHeading("%nPerintah:%n");
    bantuan.descriptionHeading("%n");
    bantuan.synopsisSubcommandLabel("PERINTAH");
    bantuan.sortOptions(false);
    bantuan.width(LEBAR);
    perintah
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--bantuan", "--help")
                .usageHelp(true)
                .description("Tampilkan bantuan ini.")
                .build());
    perintah.setCaseInsensitiveEnumValuesAllowed(true);
    perintah.getSubcommands().values().forEach(BahasaPerintah::pasang);
  }
}
