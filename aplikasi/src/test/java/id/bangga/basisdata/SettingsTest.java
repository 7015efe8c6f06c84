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
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

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
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of("BANGGA_PEMDA_NAMA", "Lain", "BANGGA_PROKSITEPERCAYA", "10.0.0.1")));
    ConfigurationPropertySources.attach(other);
    Settings.read(folder.resolve(Settings.FILE), other);
    assertThat(other.getProperty("bangga.pemda.nama")).isEqualTo("Lain");
    assertThat(other.getProperty("bangga.proksi-tepercaya")).isEqualTo("10.0.0.1");
    assertThat(other.getProperty("bangga.https")).isEqualTo("true");
  }

  @Test
  void names_of_the_environment_that_mean_nothing_are_told() {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                Map.of(
                    "BANGGA_PEMDA_NAMAA", "x",
                    "BANGGA_HTTPS", "true",
                    "BANGGA_PROKSITEPERCAYA", "10.0.0.1",
                    "BANGGA_PROKSI_TEPERCAYA", "10.0.0.1",
                    "BANGGA_DB_URL", "x",
                    "HOME", "/")));
    ConfigurationPropertySources.attach(environment);
    var settings = Settings.read(folder.resolve("tidak-ada.properties"), environment);
    assertThat(settings.strangers()).containsExactly("BANGGA_PEMDA_NAMAA");
  }

  @Test
  void without_a_file_nothing_changes() {
    var environment = new StandardEnvironment();
    Settings.read(folder.resolve("tidak-ada.properties"), environment);
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
                bangga.zona = GMT+7
                bangga.masuk.paling = 12
                bangga.masuk.bertindak = 0s
                bangga.proksi-tepercaya = 10.0.0.1, 127.0.0.1/99
                bangga.pemda.lambang = /tidak/ada.svg
                bangga.pemda.singkat = ${user.home}
                bangga.pemda.alamat = Satu
                bangga.pemda.alamat = Dua
                bangga.bukti.maksimum = besar
                server.port = 90
                """))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContainingAll(
            "bangga.pemda.nma tidak dikenal",
            "server.port tidak dikenal",
            "bangga.masuk.diam = “lama”: isi dengan lama dengan satuannya, misalnya 30s",
            "bangga.masuk.lupa = “-1h”",
            "bangga.masuk.gagal-nama = “-1”: isi dengan bilangan bulat tidak negatif",
            "bangga.basisdata.koneksi = “0”: isi dengan bilangan bulat paling sedikit 1",
            "bangga.https = “ya”: isi dengan true atau false",
            "bangga.zona = “GMT+7”: isi dengan nama zona waktu, misalnya Asia/Jakarta",
            "bangga.bukti.maksimum = “besar”: isi dengan ukuran sampai 25MB, misalnya 10MB",
            "bangga.masuk.paling = “12”",
            "bangga.masuk.bertindak = “0s”",
            "bangga.proksi-tepercaya = “10.0.0.1, 127.0.0.1/99”: isi dengan alamat atau rentang",
            "bangga.pemda.lambang = “/tidak/ada.svg”: isi dengan berkas SVG",
            "bangga.pemda.singkat tidak boleh memuat ${…}",
            "bangga.pemda.alamat ditulis lebih dari sekali");
  }

  @Test
  void a_file_that_is_no_text_is_refused() throws IOException {
    Path file = folder.resolve(Settings.FILE);
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThatThrownBy(() -> Settings.read(file, new StandardEnvironment()))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContaining("simpan sebagai teks UTF-8");
    Files.writeString(file, "bangga.pemda.nama=\\u00zz");
    assertThatThrownBy(() -> Settings.read(file, new StandardEnvironment()))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContaining("heksadesimal");
  }

  @Test
  void what_is_no_file_is_refused_and_not_passed_over() throws IOException {
    Path file = folder.resolve(Settings.FILE);
    Files.createSymbolicLink(file, folder.resolve("tidak-ada"));
    assertThatThrownBy(() -> Settings.read(file, new StandardEnvironment()))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContaining("harus berkas teks yang terbaca");
  }

  @Test
  void a_reference_in_the_environment_is_refused_too() {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("sebelumnya", Map.of("bangga.pemda.nama", "${tidak.ada}")));
    assertThatThrownBy(() -> Settings.read(folder.resolve("tidak-ada"), environment))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContaining("lingkungan: bangga.pemda.nama tidak boleh memuat ${…}");
  }

  @Test
  void a_name_is_neither_empty_nor_followed_by_a_note() {
    assertThatThrownBy(
            () -> apply("bangga.pemda.nama =\nbangga.pemda.singkat = Kota Uji # catatan\n"))
        .isInstanceOf(FaultySettings.class)
        .hasMessageContainingAll(
            Settings.FILE + ": bangga.pemda.nama = “”: isi dengan nama",
            "bangga.pemda.singkat = “Kota Uji # catatan”: isi dengan nama");
  }

  @Test
  void the_mark_that_windows_puts_first_does_no_harm() throws IOException {
    assertThat(
            apply("\uFEFFbangga.pemda.nama = Pemerintah Kota Uji\r\n")
                .getProperty("bangga.pemda.nama"))
        .isEqualTo("Pemerintah Kota Uji");
  }

  @Test
  void an_image_and_a_size_as_they_should_be_are_taken() throws IOException {
    Path image = Files.writeString(folder.resolve("lambang.svg"), "<svg/>");
    var environment =
        apply(
            "bangga.pemda.lambang = %s\nbangga.bukti.maksimum = 25MB\nbangga.zona = Asia/Makassar\nbangga.pemda.alamat =\n"
                .formatted(image));
    assertThat(environment.getProperty("bangga.pemda.lambang")).isEqualTo(image.toString());
    assertThatThrownBy(() -> apply("bangga.bukti.maksimum = 26MB\n"))
        .isInstanceOf(FaultySettings.class);
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
  void what_the_guide_sets_behind_a_proxy_is_taken() throws IOException {
    String guide = Files.readString(Path.of("../docs/panduan/memulai.md"));
    var block = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(block.find()).isTrue();
    var environment = apply(block.group(1));
    assertThat(environment.getProperty("bangga.https")).isEqualTo("true");
    assertThat(environment.getProperty("bangga.proksi-tepercaya")).isEqualTo("127.0.0.1");
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
              OF_COMMANDS.contains(name)
                  || known().stream()
                      .anyMatch(one -> one.equals(name) || one.startsWith(name + ".")));
    }
  }

  private static Set<String> known() {
    return Setting.ALL.stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private StandardEnvironment apply(String content) throws IOException {
    Path file = folder.resolve(Settings.FILE);
    Files.writeString(file, content);
    var environment = new StandardEnvironment();
    Settings.read(file, environment);
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
