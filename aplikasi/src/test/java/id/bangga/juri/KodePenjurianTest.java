package id.bangga.juri;

import static org.assertj.core.api.Assertions.assertThat;

import id.bangga.bersama.KodeAturan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of this module has a test named after it and a row in its table.
class KodePenjurianTest {
  private static final Path UJI = Path.of("src/test/java/id/bangga");
  private static final String SUMBER = sumber();
  private static final String TABEL = baca(Path.of("../docs/aturan/juri.md"));

  static List<KodeAturan> kode() {
    return Stream.<KodeAturan>concat(
            Stream.of(KodeAturanPenjurian.values()), Stream.of(KodeBerkasJuri.values()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kode")
  void punya_uji_bernama_dan_baris(KodeAturan kode) {
    assertThat(Pattern.compile("void (\\w+_)?" + kode.name() + "_\\w+\\(").matcher(SUMBER).find())
        .as("uji bernama %s", kode.name())
        .isTrue();
    assertThat(TABEL).contains("| " + kode.name() + " |").doesNotContain("| belum |");
  }

  private static String sumber() {
    try (Stream<Path> berkas = Files.walk(UJI)) {
      return berkas
          .filter(
              satu -> satu.startsWith(UJI.resolve("juri")) || satu.endsWith("JuriCommandTest.java"))
          .filter(Files::isRegularFile)
          .map(KodePenjurianTest::baca)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String baca(Path berkas) {
    try {
      return Files.readString(berkas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
