package id.bangga.basisdata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/// Where the settings of an installation come from; the first that names one holds: the words of
/// the command, the environment (`BANGGA_PEMDA_NAMA` for `bangga.pemda.nama`), the file
/// `pengaturan.properties` in the data folder, what the program brings along.
public final class Settings {
  public static final String FILE = "pengaturan.properties";
  private static final String OURS = "application.yml";
  private static final String OF_BUILD = "META-INF/bangga/" + FILE;

  private Settings() {}

  /// What the program brings along, written down by the build in a form that needs no search and no
  /// YAML: 0.1 s of a start.
  ///
  /// @param folder what goes into the jar
  public static void write(Path folder) throws IOException {
    var flat = new Properties();
    for (PropertySource<?> source :
        new YamlPropertySourceLoader().load(OURS, new ClassPathResource(OURS))) {
      for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
        flat.setProperty(name, String.valueOf(source.getProperty(name)));
      }
    }
    Path target = folder.resolve(OF_BUILD);
    Files.createDirectories(target.getParent());
    try (var writer = Files.newBufferedWriter(target)) {
      flat.store(writer, null);
    }
  }

  /// Lets an application take its settings from there. From class files Spring Boot reads its usual
  /// file.
  ///
  /// @throws FaultySettings from the start of the application, when one cannot be used
  public static void use(SpringApplication application, FolderData folder) {
    ofBuild()
        .ifPresent(brought -> {
          application.setDefaultProperties(brought);
          application.setListeners(
              application.getListeners().stream()
                  .filter(one -> !(one instanceof EnvironmentPostProcessorApplicationListener))
                  .toList());
        });
    application.addInitializers(
        context -> apply(folder.akar().resolve(FILE), context.getEnvironment()));
  }

  static void apply(Path file, ConfigurableEnvironment environment) {
    List<String> faults = new ArrayList<>();
    Map<String, Object> chosen = new HashMap<>();
    read(file).forEach((name, value) -> chosen.put((String) name, ((String) value).strip()));
    chosen.keySet().stream().sorted().flatMap(name -> unknown(file, name)).forEach(faults::add);
    environment
        .getPropertySources()
        .addAfter(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new MapPropertySource(FILE, chosen));
    for (Setting setting : Setting.ALL) {
      Optional.ofNullable(environment.getProperty(setting.name()))
          .flatMap(setting::fault)
          .ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      throw new FaultySettings(faults);
    }
  }

  private static Stream<String> unknown(Path file, String name) {
    return Setting.ALL.stream().anyMatch(known -> known.name().equals(name))
        ? Stream.empty()
        : Stream.of(
            "%s: %s tidak dikenal; daftar nama yang dikenal ada di docs/panduan/pengaturan.md."
                .formatted(file, name));
  }

  private static Properties read(Path file) {
    var chosen = new Properties();
    if (!Files.exists(file)) {
      return chosen;
    }
    try (var reader = Files.newBufferedReader(file)) {
      chosen.load(reader);
      return chosen;
    } catch (CharacterCodingException _) {
      throw new FaultySettings(List.of(file + ": simpan sebagai teks UTF-8."));
    } catch (IllegalArgumentException _) {
      throw new FaultySettings(
          List.of(file + ": ada \\u yang tidak diikuti empat angka heksadesimal."));
    } catch (IOException e) {
      throw new FaultySettings(List.of(file + " tidak dapat dibaca: " + e.getMessage() + "."));
    }
  }

  private static Optional<Properties> ofBuild() {
    try (var stream = Settings.class.getResourceAsStream("/" + OF_BUILD)) {
      if (stream == null) {
        return Optional.empty();
      }
      var brought = new Properties();
      brought.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return Optional.of(brought);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
