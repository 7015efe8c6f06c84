package id.bangga.basisdata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
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

  /// What the launcher and the external database read from the environment.
  private static final Set<String> OTHERS =
      Set.of(
          "BANGGA_DB_URL",
          "BANGGA_DB_USER",
          "BANGGA_DB_PASSWORD",
          "BANGGA_DB_PASSWORD_FILE",
          "BANGGA_CARI_JDK",
          "BANGGA_JAVA_OPTS");

  private final Map<String, Object> chosen;
  private final List<String> strangers;

  private Settings(Map<String, Object> chosen, List<String> strangers) {
    this.chosen = chosen;
    this.strangers = strangers;
  }

  /// Names of the environment that begin like ours and mean nothing to the program, in order. They
  /// may serve somebody's script, so they are told and not refused.
  public List<String> strangers() {
    return strangers;
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
    var settings = new Settings(content.values(), strangers(environment));
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

  private static List<String> strangers(ConfigurableEnvironment environment) {
    PropertySource<?> ofSystem =
        environment
            .getPropertySources()
            .get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    return ofSystem instanceof EnumerablePropertySource<?> named
        ? Arrays.stream(named.getPropertyNames())
            .filter(name -> name.startsWith("BANGGA_") && !OTHERS.contains(name))
            .filter(name -> Setting.ALL.stream().noneMatch(one -> one.isNamed(name)))
            .sorted()
            .toList()
        : List.of();
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
