package id.bangga.basisdata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.PlaceholderResolutionException;

/// Where the settings of an installation come from; the first that names one holds: the words of
/// the command, the environment (`BANGGA_PEMDA_NAMA` for `bangga.pemda.nama`), the file
/// `pengaturan.properties` in the data folder, what the program brings along.
public final class Settings {
  public static final String FILE = "pengaturan.properties";
  private static final String OURS = "application.yml";
  private static final String OF_BUILD = "META-INF/bangga/" + FILE;

  private final Map<String, Object> chosen;

  private Settings(Map<String, Object> chosen) {
    this.chosen = chosen;
  }

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

  /// Reads the file of an installation and checks all settings, also those of the environment.
  ///
  /// @throws FaultySettings when one cannot be used
  public static Settings read(FolderData folder) {
    var environment = new StandardEnvironment();
    ConfigurationPropertySources.attach(environment);
    return read(folder.akar().resolve(FILE), environment);
  }

  static Settings read(Path file, ConfigurableEnvironment environment) {
    List<Setting> ofEnvironment =
        Setting.ALL.stream().filter(one -> environment.containsProperty(one.name())).toList();
    var content = new SettingsFile(file);
    var settings = new Settings(content.values());
    settings.addTo(environment);
    List<String> faults = new ArrayList<>(content.faults());
    for (Setting setting : Setting.ALL) {
      String place = ofEnvironment.contains(setting) ? "lingkungan" : file.toString();
      fault(setting, environment).map(fault -> place + ": " + fault).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      throw new FaultySettings(faults);
    }
    return settings;
  }

  private static Optional<String> fault(Setting setting, ConfigurableEnvironment environment) {
    try {
      return Optional.ofNullable(environment.getProperty(setting.name())).flatMap(setting::fault);
    } catch (PlaceholderResolutionException _) {
      return Optional.of("%s tidak boleh memuat ${…}.".formatted(setting.name()));
    }
  }

  /// Lets an application take its settings from there. From class files Spring Boot reads its usual
  /// file.
  public void use(SpringApplication application) {
    ofBuild()
        .ifPresent(brought -> {
          application.setDefaultProperties(brought);
          application.setListeners(
              application.getListeners().stream()
                  .filter(one -> !(one instanceof EnvironmentPostProcessorApplicationListener))
                  .toList());
        });
    application.addInitializers(context -> addTo(context.getEnvironment()));
  }

  private void addTo(ConfigurableEnvironment environment) {
    environment
        .getPropertySources()
        .addAfter(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new MapPropertySource(FILE, chosen));
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
