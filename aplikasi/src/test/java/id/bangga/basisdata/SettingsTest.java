package id.bangga.basisdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Where settings come from, and that a wrong one is refused by its name.
class SettingsTest {
  private static final Pattern IN_CODE =
      Pattern.compile("(?:getProperty\\(|\\$\\{|bind\\()\"?(bangga\\.[a-z.-]+)");

  /// Given by the command itself, never by an installation.
  private static final Set<String> OF_COMMANDS = Set.of("bangga.data", "bangga.gaya");

  @TempDir private Path folder;

  @Test
  void the_file_holds_unless_the_environment_says_otherwise() throws IOException {
    var environment =
        apply("bangga.pemda.nama = Pemerintah Kota Tangerang Selatan\nbangga.https=true ");
    assertThat(environment.getProperty("bangga.pemda.nama"))
        .isEqualTo("Pemerintah Kota Tangerang Selatan");
    assertThat(environment.getProperty("bangga.https", Boolean.class)).isTrue();

    var other = new StandardEnvironment();
    other
        .getPropertySources()
        .addFirst(new MapPropertySource("sebelumnya", Map.of("bangga.pemda.nama", "Lain")));
    Settings.apply(folder.resolve(Settings.FILE), other);
    assertThat(other.getProperty("bangga.pemda.nama")).isEqualTo("Lain");
  }

  @Test
  void without_a_file_nothing_changes() {
    var environment = new StandardEnvironment();
    Settings.apply(folder.resolve("tidak-ada.properties"), environment);
    assertThat(environment.getProperty("bangga.pemda.nama")).isNull();
  }

  @Test
  void every_fault_is_named_with_its_cure() {
    assertThatThrownBy(() ->
            apply(
                """
                bangga.pemda.nma = Kota
                bangga.masuk.diam = lama
                bangga.masuk.lupa = -1h
                bangga.masuk.gagal-nama = -1
                bangga.basisdata.koneksi = 0
                bangga.https = ya
                bangga.zona = Asia/Tangerang
                bangga.bukti.maksimum = besar
                server.port = 90
                """))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContainingAll(
            "bangga.pemda.nma tidak dikenal",
            "server.port tidak dikenal",
            "bangga.masuk.diam = “lama”: isi dengan lama, misalnya 30s",
            "bangga.masuk.lupa = “-1h”",
            "bangga.masuk.gagal-nama = “-1”: isi dengan bilangan bulat tidak negatif",
            "bangga.basisdata.koneksi = “0”: isi dengan bilangan bulat paling sedikit 1",
            "bangga.https = “ya”: isi dengan true atau false",
            "bangga.zona = “Asia/Tangerang”: isi dengan zona waktu, misalnya Asia/Jakarta",
            "bangga.bukti.maksimum = “besar”: isi dengan ukuran, misalnya 10MB");
  }

  @Test
  void a_file_that_is_no_text_is_refused() throws IOException {
    Path file = folder.resolve(Settings.FILE);
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> Settings.apply(file, new StandardEnvironment()))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContaining("simpan sebagai teks UTF-8");
    Files.writeString(file, "bangga.pemda.nama=\\u00zz");
    assertThatThrownBy(() -> Settings.apply(file, new StandardEnvironment()))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContaining("heksadesimal");
  }

  @Test
  void the_guide_names_every_setting_and_no_other() throws IOException {
    String guide = Files.readString(Path.of("../docs/panduan/pengaturan.md"));
    Set<String> named =
        Pattern.compile("^\\| `(bangga\\.[a-z.-]+)` \\|", Pattern.MULTILINE)
            .matcher(guide)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).isEqualTo(known());
  }

  @Test
  void every_setting_the_program_reads_is_known() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      Set<String> read =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> IN_CODE.matcher(content(file)).results())
              .map(found -> found.group(1))
              .collect(Collectors.toSet());
      assertThat(read).hasSizeGreaterThan(10);
      assertThat(read)
          .allMatch(name ->
              OF_COMMANDS.contains(name) || known().stream().anyMatch(one -> one.startsWith(name)));
    }
  }

  private static Set<String> known() {
    return Setting.ALL.stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private StandardEnvironment apply(String content) throws IOException {
    Path file = folder.resolve(Settings.FILE);
    Files.writeString(file, content);
    var environment = new StandardEnvironment();
    Settings.apply(file, environment);
    return environment;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
