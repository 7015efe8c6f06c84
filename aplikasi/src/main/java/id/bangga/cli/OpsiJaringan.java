package id.bangga.cli;

import picocli.CommandLine.Option;

/// Where a server listens: the options that `demo` and `serve` share.
final class OpsiJaringan {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      converter = PembacaPort.class,
      description = "Nomor port (bawaan: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--alamat",
      paramLabel = "ALAMAT",
      defaultValue = "127.0.0.1",
      description = "Alamat jaringan yang didengarkan (bawaan: ${DEFAULT-VALUE}).")
  String alamat = "";
}
