package id.bangga.akun.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The option `--sandi-masukan`: the password comes from standard input, so that it stands neither
/// in the shell's history nor in the list of processes.
final class SandiMasukan {
  @Option(
      names = "--sandi-masukan",
      description =
          "Baca sandi dari masukan baku (satu baris); tanpa ini dibuat sandi sekali pakai.")
  private boolean dibaca;

  Optional<String> sandi() {
    return dibaca ? Optional.of(baris()) : Optional.empty();
  }

  boolean dibaca() {
    return dibaca;
  }

  private static String baris() {
    Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (terminal.isPresent()) {
      char[] isi = terminal.get().readPassword("Sandi: ");
      return isi == null ? "" : new String(isi);
    }
    try {
      var masukan = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String baris = masukan.readLine();
      return baris == null ? "" : baris;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
