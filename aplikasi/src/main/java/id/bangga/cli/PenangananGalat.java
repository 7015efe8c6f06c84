package id.bangga.cli;

import id.bangga.berkas.Galat;
import id.bangga.berkas.Json;
import id.bangga.bersama.TidakBerhak;
import id.bangga.bersama.TidakDitemukan;
import id.bangga.bersama.VersiUsang;
import id.bangga.perintah.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What a command lets escape: the three expected exceptions are refusals (1), everything else is
/// an incident (3) with a number, under which the particulars are kept in a file.
final class PenangananGalat implements IExecutionExceptionHandler {
  private final List<String> args;

  PenangananGalat(String[] args) {
    this.args = Arrays.asList(args);
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine perintah, ParseResult hasil) {
    return switch (e) {
      case TidakBerhak _ -> lapor(perintah, "CLI_403", pesan(e), Status.DITOLAK);
      case TidakDitemukan _ -> lapor(perintah, "CLI_404", pesan(e), Status.DITOLAK);
      case VersiUsang _ -> lapor(perintah, "CLI_409", pesan(e), Status.DITOLAK);
      default ->
          Sebab.kalimat(e)
              .map(kalimat -> lapor(perintah, "CLI_503", kalimat, Status.DITOLAK))
              .orElseGet(() -> insiden(perintah, e));
    };
  }

  private static String pesan(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), "Ditolak.");
  }

  int insiden(CommandLine perintah, Throwable e) {
    String nomor = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    String pesan = "Galat di dalam program, nomor insiden %s.".formatted(nomor);
    return lapor(perintah, "CLI_500", pesan + " " + simpan(nomor, e), Status.INSIDEN);
  }

  private int lapor(CommandLine perintah, String kode, String pesan, int status) {
    if (args.contains("--json")) {
      var galat = List.of(Galat.berkas(kode, pesan).keJson());
      perintah.getOut().println(Json.padat(Map.of("galat", galat)));
    }
    perintah.getErr().println(pesan);
    return status;
  }

  private static String simpan(String nomor, Throwable e) {
    try {
      Path catatan = Files.createTempFile("bangga-insiden-" + nomor + "-", ".log");
      try (var tulis = new PrintWriter(catatan.toFile(), StandardCharsets.UTF_8)) {
        e.printStackTrace(tulis);
      }
      return "Sertakan berkas " + catatan + " dalam laporan.";
    } catch (IOException gagal) {
      return "Rinciannya tidak dapat disimpan: " + gagal.getMessage() + ".";
    }
  }
}
