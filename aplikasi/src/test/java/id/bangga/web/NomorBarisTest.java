package id.bangga.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is taken for a row number is not told to people, so nothing else may bear these names.
class NomorBarisTest {
  private static final String NAMA = "(%s)".formatted(String.join("|", NomorBaris.ISIAN));

  /// A field that is typed into, or that carries a code.
  private static final Pattern SALAH =
      Pattern.compile(
          "@template\\.web\\.(isian|area|bidang)\\([^)]*nama = \"%1$s\"|<textarea[^>]* name=\"%1$s\"|name=\"%1$s\" value=\"[^\"]*\\.kode\\(\\)"
              .formatted(NAMA));

  @Test
  void no_field_for_words_or_codes_has_the_name_of_a_row_number() throws IOException {
    TreeSet<String> salah = new TreeSet<>();
    try (Stream<Path> templat = Files.walk(Path.of("src/main/jte"))) {
      for (Path satu : templat.filter(p -> p.toString().endsWith(".jte")).toList()) {
        SALAH
            .matcher(Files.readString(satu))
            .results()
            .forEach(hasil -> salah.add(satu + ": " + hasil.group()));
      }
    }
    assertThat(salah).isEmpty();
  }
}
