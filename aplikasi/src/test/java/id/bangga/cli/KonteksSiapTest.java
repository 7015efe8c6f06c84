package id.bangga.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.basisdata.Settings;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people start is the context the build worked out, not the one all other tests use; so it is
/// made here as the build makes it, and a server is started from it.
class KonteksSiapTest {
  private static final Pattern SIAP = Pattern.compile("BANGGA siap di http://localhost:(\\d+)/");

  @TempDir private Path tempat;

  @Test
  void server_mulai_dari_konteks_yang_disiapkan_saat_merakit()
      throws IOException, InterruptedException {
    Path isi = tempat.resolve("isi");
    Path pustaka = Files.createDirectory(tempat.resolve("pustaka"));
    var indeks = bangga(jalur(), "indeks", pustaka.toString(), isi.toString()).inheritIO().start();
    assertThat(indeks.waitFor()).as("status indeks").isZero();
    assertThat(isi.resolve("id/bangga"))
        .isDirectoryContaining("glob:**/Aplikasi__ApplicationContextInitializer.class");
    assertThat(isi.resolve("META-INF/spring.components")).content().contains("id.bangga.Aplikasi=");
    assertThat(isi.resolve("META-INF/bangga/sidik-migrasi")).content().hasSize(65);

    Path data = Files.createDirectory(tempat.resolve("data"));
    Files.writeString(
        data.resolve(Settings.FILE),
        "bangga.pemda.nama = Pemerintah Kota Uji\nbangga.pemda.singkat = Kota Uji\n");
    var server =
        bangga(
                isi + File.pathSeparator + jalur(),
                "serve",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      int port = port(server);
      assertThat(buka(port, "/")).isEqualTo(200);
      assertThat(isi(port, "/")).contains("Kota Uji").doesNotContain("Kota Tangerang");
      assertThat(buka(port, "/masuk")).isEqualTo(200);
      assertThat(buka(port, "/hasil/2025")).isEqualTo(404);
      assertThat(buka(port, "/gaya")).as("hanya untuk pengembangan").isEqualTo(404);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static int port(Process server) throws IOException {
    var keluaran = server.inputReader(StandardCharsets.UTF_8);
    for (String baris = keluaran.readLine(); baris != null; baris = keluaran.readLine()) {
      var cocok = SIAP.matcher(baris);
      if (cocok.find()) {
        return Integer.parseInt(cocok.group(1));
      }
    }
    throw new AssertionError("server berhenti sebelum siap");
  }

  private static int buka(int port, String jalur) throws IOException, InterruptedException {
    return minta(port, jalur).statusCode();
  }

  private static String isi(int port, String jalur) throws IOException, InterruptedException {
    return minta(port, jalur).body();
  }

  private static HttpResponse<String> minta(int port, String jalur)
      throws IOException, InterruptedException {
    try (var klien = HttpClient.newHttpClient()) {
      return klien.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur))
              .header("Accept", "text/html")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  /// The program's classes and libraries, without those of the tests.
  private static String jalur() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(satu -> !satu.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static ProcessBuilder bangga(String jalur, String... kata) {
    List<String> perintah =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                jalur,
                Bangga.class.getName()));
    perintah.addAll(List.of(kata));
    return new ProcessBuilder(perintah);
  }
}
