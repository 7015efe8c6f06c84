package id.bangga.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A server often has neither fonts nor fontconfig; charts must come out all the same.
class HurufTest {
  /// What the other machine runs: every chart, on its standard output.
  static final class MesinLain {
    public static void main(String[] argumen) {
      ContohGrafik.semua().values().forEach(bagan -> System.out.println(bagan.svg()));
    }
  }

  @Test
  void a_machine_without_fonts_draws_the_same_charts() throws Exception {
    var sini = new StringBuilder();
    ContohGrafik.semua().values().forEach(bagan -> sini.append(bagan.svg()).append('\n'));
    assertThat(diMesinTanpaHuruf(List.of())).isEqualTo(sini.toString());
  }

  @Test
  void the_trial_would_notice_a_missing_font_map() throws Exception {
    assertThat(diMesinTanpaHuruf(List.of("-Dsun.awt.fontconfig="))).isEmpty();
  }

  private static String diMesinTanpaHuruf(List<String> pilihan)
      throws IOException, InterruptedException {
    List<String> perintah = new ArrayList<>();
    perintah.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    perintah.addAll(pilihan);
    perintah.addAll(
        List.of("-cp", System.getProperty("java.class.path"), MesinLain.class.getName()));
    var proses = new ProcessBuilder(perintah).redirectError(ProcessBuilder.Redirect.DISCARD);
    proses.environment().put("FONTCONFIG_FILE", "/tidak-ada");
    proses.environment().put("FONTCONFIG_PATH", "/tidak-ada");
    var jalan = proses.start();
    String keluaran = new String(jalan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jalan.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return keluaran;
  }
}
