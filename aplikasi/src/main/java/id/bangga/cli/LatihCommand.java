package id.bangga.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `./bangga latih`: the training run at the end of a build. Starts the server on a throw-away
/// folder, asks for pages, computes on small files, and stops; the virtual machine remembers what
/// it loaded, so that later starts are fast.
@Command(name = "latih", hidden = true, description = "Latih permulaan cepat (dipakai perakitan).")
final class LatihCommand implements Callable<Integer> {
  private static final int PUTARAN = 20;
  private static final List<String> HALAMAN =
      List.of("/", "/masuk", "/hasil/2025", "/hasil/2025.json", "/actuator/health", "/tidak-ada");

  @Spec private CommandSpec spesifikasi;

  @Override
  public Integer call() throws IOException {
    Path tempat = Files.createTempDirectory("bangga-latih-");
    try {
      latihHitungan(tempat);
      latihServer(tempat.resolve("data"));
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(tempat);
    }
  }

  private void latihServer(Path data) {
    var opsi = new OpsiServer(data, "127.0.0.1", 0, false, false);
    var galat = spesifikasi.commandLine().getErr();
    var konteks = new Server(opsi, new PrintWriter(new StringWriter()), galat).mulai();
    if (konteks.isEmpty()) {
      throw new IllegalStateException("server tidak mau mulai");
    }
    try (var hidup = konteks.get()) {
      bukaHalaman(hidup);
    }
  }

  private static void bukaHalaman(ConfigurableApplicationContext konteks) {
    int port = Server.port(konteks);
    for (int putaran = 0; putaran < PUTARAN; putaran++) {
      for (String halaman : HALAMAN) {
        buka(URI.create("http://127.0.0.1:" + port + halaman));
      }
    }
  }

  /// What the answer is does not matter here.
  private static void buka(URI alamat) {
    try {
      var sambungan = (HttpURLConnection) alamat.toURL().openConnection();
      sambungan.setRequestProperty("Accept", "text/html,*/*");
      sambungan.setInstanceFollowRedirects(false);
      try (var isi =
          sambungan.getResponseCode() < 400
              ? sambungan.getInputStream()
              : sambungan.getErrorStream()) {
        if (isi != null) {
          isi.readAllBytes();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void latihHitungan(Path tempat) throws IOException {
    for (ContohHitungan contoh : ContohHitungan.semua()) {
      var buang = new PrintWriter(new StringWriter());
      Bangga.jalankan(buang, buang, contoh.perintah(tempat));
    }
  }
}
