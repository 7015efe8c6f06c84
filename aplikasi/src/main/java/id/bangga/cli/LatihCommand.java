package id.bangga.cli;

import id.bangga.bersama.AkunContoh;
import id.bangga.bersama.PemuatContoh;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./bangga latih`: the training runs at the end of a build. One loads the sample city into a
/// throw-away folder, asks for pages of every role and stops; the other, `--hitungan`, computes on
/// files. The virtual machine remembers what each loaded, so that later starts are fast.
@Command(name = "latih", hidden = true, description = "Latih permulaan cepat (dipakai perakitan).")
final class LatihCommand implements Callable<Integer> {
  private static final int PUTARAN = 3;
  private static final int HALAMAN_PERAN = 12;
  private static final List<String> HALAMAN =
      List.of("/", "/masuk", "/hasil/2025", "/hasil/2025.json", "/actuator/health", "/tidak-ada");
  private static final String NAMA = "latihan";
  private static final String SANDI = "rumah tua di tepi kali 27";

  @Spec private CommandSpec spesifikasi;

  @Option(names = "--hitungan", description = "Latih hitungan atas berkas, tanpa server.")
  private boolean hitungan;

  @Override
  public Integer call() throws IOException {
    Path tempat = Files.createTempDirectory("bangga-latih-");
    try {
      if (hitungan) {
        latihHitungan(tempat);
      } else {
        latihServer(tempat.resolve("data"));
      }
      return 0;
    } finally {
      FileSystemUtils.deleteRecursively(tempat);
    }
  }

  private void latihServer(Path data) {
    var opsi = new OpsiServer(data, "127.0.0.1", 0, true, false);
    var galat = spesifikasi.commandLine().getErr();
    var konteks = new Server(opsi, buang(), galat).mulai();
    if (konteks.isEmpty()) {
      throw new IllegalStateException("server tidak mau mulai");
    }
    try (var hidup = konteks.get()) {
      int port = Server.port(hidup);
      try (var perayap = new Perayap(port)) {
        for (int putaran = 0; putaran < PUTARAN; putaran++) {
          HALAMAN.forEach(perayap::buka);
        }
      }
      for (AkunContoh akun : hidup.getBean(PemuatContoh.class).akun()) {
        try (var perayap = new Perayap(port)) {
          perayap.masuk(akun.namaMasuk(), akun.sandi());
          int halaman = perayap.rayapi("/pekerjaan", HALAMAN_PERAN);
          galat.println("%s: %d halaman".formatted(akun.peran().sebutan(), halaman));
        }
      }
      buatAdmin(data);
    }
  }

  /// By the command itself, as a guest of the server, so that this way is trained too.
  private static void buatAdmin(Path data) {
    InputStream masukan = System.in;
    System.setIn(new ByteArrayInputStream((SANDI + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      perintah(
          "admin",
          "buat",
          "--nama",
          "Latihan",
          "--nama-pengguna",
          NAMA,
          "--sandi-masukan",
          "--data",
          data.toString());
    } finally {
      System.setIn(masukan);
    }
  }

  private static void latihHitungan(Path tempat) throws IOException {
    for (ContohHitungan contoh : ContohHitungan.semua()) {
      perintah(contoh.perintah(tempat));
    }
  }

  private static void perintah(String... kata) {
    Bangga.jalankan(buang(), buang(), kata);
  }

  private static PrintWriter buang() {
    return new PrintWriter(new StringWriter());
  }
}
