package id.bangga.cli;

import id.bangga.berkas.Galat;
import id.bangga.berkas.Json;
import id.bangga.perintah.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Wrong usage, told in Bahasa Indonesia: what is wrong, and how the command is used.
final class SalahPakai implements IParameterExceptionHandler {
  private static final String KODE = "CLI_001";

  @Override
  public int handleParseException(ParameterException salah, String[] args) {
    CommandLine perintah = salah.getCommandLine();
    String pesan = pesan(salah);
    if (Arrays.asList(args).contains("--json")) {
      perintah
          .getOut()
          .println(Json.padat(Map.of("galat", List.of(Galat.berkas(KODE, pesan).keJson()))));
    }
    var galat = perintah.getErr();
    galat.println(pesan);
    galat.println();
    perintah.usage(galat);
    return Status.SALAH_PAKAI;
  }

  private static String pesan(ParameterException salah) {
    return switch (salah) {
      case UnmatchedArgumentException tak -> takDikenal(tak);
      case MissingParameterException kurang ->
          "Yang belum diisi: "
              + kurang.getMissing().stream()
                  .map(SalahPakai::nama)
                  .distinct()
                  .collect(Collectors.joining(", "))
              + ".";
      case OverwrittenOptionException ulang ->
          "Pilihan " + nama(ulang.getOverwritten()) + " diberikan lebih dari satu kali.";
      case MutuallyExclusiveArgsException _ ->
          "Pilihan yang diberikan tidak dapat dipakai bersama.";
      default -> nilaiKeliru(salah);
    };
  }

  private static String takDikenal(UnmatchedArgumentException tak) {
    String pertama = tak.getUnmatched().isEmpty() ? "" : tak.getUnmatched().getFirst();
    String kata =
        pertama.startsWith("-")
            ? "Pilihan"
            : tak.getCommandLine().getSubcommands().isEmpty() ? "Masukan" : "Perintah";
    var usul = tak.getSuggestions();
    return kata
        + " tidak dikenal: "
        + String.join(" ", tak.getUnmatched())
        + "."
        + (usul.isEmpty() ? "" : " Mungkin maksudnya: " + String.join(", ", usul) + ".");
  }

  private static String nilaiKeliru(ParameterException salah) {
    ArgSpec pilihan = salah.getArgSpec();
    if (pilihan == null) {
      return salah.getMessage() == null ? "Pemakaian keliru." : salah.getMessage();
    }
    String nilai = salah.getValue();
    String alasan = salah.getCause() == null ? "" : alasan(salah.getCause());
    return "Nilai “%s” untuk %s tidak dapat dipakai.%s"
        .formatted(nilai == null ? "" : nilai, nama(pilihan), alasan);
  }

  /// A converter of ours says why; other causes speak English and are left out.
  private static String alasan(Throwable sebab) {
    String pesan = sebab.getMessage();
    return sebab instanceof CommandLine.TypeConversionException
            && pesan != null
            && !pesan.contains(" is not a")
        ? " " + pesan
        : "";
  }

  private static String nama(ArgSpec arg) {
    return switch (arg) {
      case OptionSpec pilihan -> pilihan.longestName();
      case PositionalParamSpec masukan -> masukan.paramLabel();
      default -> arg.paramLabel();
    };
  }
}
