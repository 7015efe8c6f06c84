package id.bangga.basisdata;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Another program on a data folder, in a virtual machine of its own, that tests can kill.
final class ProgramUji implements AutoCloseable {
  private static final String SIAP = "siap";

  private final Process proses;

  private ProgramUji(Process proses) {
    this.proses = proses;
  }

  /// The other program: opens the database and waits for its end.
  public static void main(String[] args) throws InterruptedException {
    var basisdata = Basisdata.tertanam(new FolderData(Path.of(args[0])));
    basisdata.sambungan();
    System.out.println(SIAP);
    Thread.sleep(Long.MAX_VALUE);
  }

  /// Started, with its database open.
  static ProgramUji pada(FolderData folder) throws IOException {
    var proses =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    ProgramUji.class.getName(),
                    folder.akar().toString()))
            .redirectError(new File("/dev/null"))
            .start();
    var keluaran = proses.inputReader(StandardCharsets.UTF_8);
    if (!SIAP.equals(keluaran.readLine())) {
      throw new IOException("program uji tidak mau mulai");
    }
    return new ProgramUji(proses);
  }

  /// `kill -9`: nothing in the program runs any more, its database stays behind.
  void bunuh() {
    proses.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    bunuh();
  }
}
