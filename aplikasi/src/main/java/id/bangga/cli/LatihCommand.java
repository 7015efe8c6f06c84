package id.bangga.cli;

import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.PemuatContoh;
import id.bangga.perintah.Status;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `./bangga latih FOLDER`: the training run at the end of a build. Starts on the sample city, asks
/// for pages of every role, and stops; the virtual machine remembers what it loaded, so that later
/// starts are fast. The city is loaded in a run of its own before (`--isi`), because all that the
/// virtual machine remembers is loaded again at each start.
@Command(name = "latih", hidden = true, description = "Latih permulaan cepat (dipakai perakitan).")
final class LatihCommand implements Callable<Integer> {
  private static final int PUTARAN = 3;
  private static final int HALAMAN_PERAN = 1;
  private static final List<String> HALAMAN =
      List.of("/", "/masuk", "/hasil/2025", "/hasil/2025.json", "/tidak-ada");

  @Parameters(paramLabel = "FOLDER")
  private Path data;

  @Option(names = "--isi", description = "Hanya memuat kota contoh.")
  private boolean hanyaIsi;

  @Spec private CommandSpec spesifikasi;

  @Override
  public Integer call() {
    var opsi = new OpsiServer(data, "127.0.0.1", 0, true, false);
    var konteks = new Server(opsi, buang(), spesifikasi.commandLine().getErr()).mulai();
    if (konteks.isEmpty()) {
      return Status.DITOLAK;
    }
    try (var hidup = konteks.get()) {
      if (hanyaIsi) {
        bukaBeranda(Server.port(hidup)); // worked out here, so that the training run only reads it
      } else {
        jelajahi(Server.port(hidup), hidup.getBean(PemuatContoh.class).akun());
      }
    }
    return Status.SELESAI;
  }

  private static void bukaBeranda(int port) {
    try (var perayap = new Perayap(port)) {
      perayap.buka("/");
    }
  }

  private void jelajahi(int port, List<AkunContoh> semuaAkun) {
    try (var perayap = new Perayap(port)) {
      for (int putaran = 0; putaran < PUTARAN; putaran++) {
        HALAMAN.forEach(perayap::buka);
      }
    }
    for (AkunContoh akun : semuaAkun) {
      try (var perayap = new Perayap(port)) {
        perayap.masuk(akun.namaMasuk(), akun.sandi());
        int halaman = perayap.rayapi("/pekerjaan", HALAMAN_PERAN);
        spesifikasi
            .commandLine()
            .getErr()
            .println("%s: %d halaman".formatted(akun.peran().sebutan(), halaman));
      }
    }
  }

  private static PrintWriter buang() {
    return new PrintWriter(Writer.nullWriter());
  }
}
